-- What a supervisor looks at is a departure or an entry that came late, on a stated ground, and the officer can answer.
-- A late stop without a citation has its review too, under the stop's own reference.
alter table departure drop constraint if exists departure_citation_fkey;
alter table departure add column concern text not null default 'PRESUMPTION';
alter table departure alter column concern drop default;
alter table departure add column ground text;
alter table departure add column rests_on_status boolean not null default false;
drop index departure_of_citation;
create unique index departure_of_case on departure (case_number, case_kind, concern);

create table departure_remark (
    departure uuid        not null references departure,
    position  integer     not null,
    kind      text        not null,
    said_by   text        not null,
    said_at   timestamptz not null,
    words     text        not null,
    primary key (departure, position)
);

insert into departure_remark
select id, 0, 'CONCLUSION', concluded_by, concluded_at, note
from departure
where concluded_by is not null and concluded_at is not null and note is not null;

-- An entry that came late says why; history says that it is that.
alter table stop add column late_reason text;
alter table stop add column imported boolean not null default false;
