-- What the court has waits for the court. The days in which a person may ask for a hearing are theirs, and not somebody's to keep.
update citation set next_due_on = null, next_duty = 'Decide on the application for complaint'
where status = 'SENT_COURT' and waiting_on = 'COURT' and next_duty = 'Ask the court in writing for a clerk-magistrate''s hearing';
