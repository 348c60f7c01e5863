-- Times are told to the minute: a driver declines, or a licensed driver stands there, in the minute in which the stop began.
-- That a wait takes longer depends on how it ended.
alter table opportunity drop constraint opportunity_check;
alter table opportunity add constraint opportunity_ends_after_it_began
    check (ended_at is null or ended_at > started_at or (ended_at = started_at and how <> 'ENDED'));
