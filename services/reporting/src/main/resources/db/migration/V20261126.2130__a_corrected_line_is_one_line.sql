-- A line of a citation about an offense that comes again with other content corrects the earlier one: that one is kept, and counts no
-- more. In which import a line was last seen tells a correction from a second line that stands beside the first.
alter table state_export.line
    add column last_job      uuid references state_export.job,
    add column superseded_by bigint references state_export.line;
update state_export.line set last_job = job;
alter table state_export.line alter column last_job set not null;

create index line_of_citation_and_offence on state_export.line (agency, citation, offence) where superseded_by is null;
