-- The opportunity for a licensed driver on an issued citation: its clock, the calls, its end, and the choice about the vehicle.
create table opportunity (
    citation    text primary key references citation,
    started_at  timestamptz not null,
    until       timestamptz not null,
    how         text,
    ended_at    timestamptz,
    end_reason  text,
    ended_early text,
    chosen      text,
    chosen_at   timestamptz,
    chosen_by   text,
    chosen_why  text,
    decision    jsonb,
    version     bigint      not null,
    check (ended_at is null or ended_at > started_at),
    check (chosen is null or ended_at is not null)
);

create table opportunity_call (
    citation    text        not null references opportunity,
    position    integer     not null,
    called_at   timestamptz not null,
    note        text        not null,
    recorded_by text        not null,
    primary key (citation, position)
);

-- Vehicles that wait already began to wait with their citation.
insert into opportunity (citation, started_at, until, version)
select c.number, coalesce(s.opportunity_started_at, c.issued_at), coalesce(s.opportunity_started_at, c.issued_at) + interval '30 minutes', 0
from citation c join stop s on s.id = c.stop_id
where s.choice ->> 'vehicle' = 'WAITING';
