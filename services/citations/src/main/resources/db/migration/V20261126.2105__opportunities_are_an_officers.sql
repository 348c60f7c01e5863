-- Whoever waits at the roadside finds what waits for them without a look at every citation.
alter table opportunity add column officer text;
update opportunity o set officer = c.officer from citation c where c.number = o.citation;
alter table opportunity alter column officer set not null;
create index opportunity_of_officer on opportunity (officer, started_at) where chosen is null;
