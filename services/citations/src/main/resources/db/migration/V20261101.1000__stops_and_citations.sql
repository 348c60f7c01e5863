-- Stops, citations, departures, numbers and the gazetteer. Nothing here is ever deleted.

create table intersection (
    node      bigint primary key,
    name      text             not null,
    longitude double precision not null,
    latitude  double precision not null
);

create table citation_range (
    id          bigint generated always as identity primary key,
    letter      char(1) not null check (letter between 'A' and 'Z'),
    next_number bigint  not null check (next_number >= 0),
    last_number bigint  not null check (last_number between 0 and 9999999),
    source      text    not null,
    check (next_number <= last_number + 1)
);

-- The electronic range the system starts with.
insert into citation_range (letter, next_number, last_number, source)
values ('C', 1, 9999999, 'electronic citations, initial range');

create table stop (
    id                     uuid primary key,
    occurred_at            timestamptz not null,
    occurred_on            date        not null,
    recorded_at            timestamptz not null,
    officer                text        not null,
    place_node             bigint,
    place_name             text        not null,
    place_longitude        double precision,
    place_latitude         double precision,
    warrant_number         text,
    warrant_court          text,
    warrant_issued_by      text,
    opportunity_started_at timestamptz,
    opportunity_ended_at   timestamptz,
    opportunity_attempts   integer,
    opportunity_end_reason text,
    other_arrest_offence   text,
    facts                  jsonb       not null,
    choice                 jsonb       not null,
    decision               jsonb       not null
);

create table citation (
    number                     text primary key check (number ~ '^[A-Z][0-9]{7}$'),
    stop_id                    uuid        not null unique references stop,
    kind                       text        not null,
    status                     text        not null,
    issued_at                  timestamptz not null,
    occurred_at                timestamptz not null,
    officer                    text        not null,
    assignee                   text,
    driver_family_name         text        not null,
    driver_given_names         text        not null,
    driver_date_of_birth       date,
    driver_address_line1       text,
    driver_address_line2       text,
    driver_address_city        text,
    driver_address_state       text,
    driver_address_postal_code text,
    driver_licence_number      text,
    driver_licence_state       text,
    plate_jurisdiction         text,
    plate_characters           text,
    vehicle_make               text,
    vehicle_model              text,
    vehicle_colour             text,
    deadlines                  jsonb       not null,
    next_due_on                date,
    next_duty                  text,
    version                    bigint      not null
);

create index citation_by_time on citation (occurred_at desc, number desc);
create index citation_by_officer on citation (officer, occurred_at desc, number desc);
create index citation_by_assignee on citation (assignee, occurred_at desc, number desc);
create index citation_by_plate on citation (plate_characters text_pattern_ops);
create index citation_by_number on citation (number text_pattern_ops);

create table citation_violation (
    citation         text    not null references citation,
    line             integer not null,
    offence          text    not null,
    title            text    not null,
    cite             text    not null,
    disposition      text    not null,
    assessment_cents bigint,
    status           text    not null,
    primary key (citation, line)
);

create table departure (
    id           uuid primary key,
    citation     text        not null references citation,
    officer      text        not null,
    occurred_at  timestamptz not null,
    opened_at    timestamptz not null,
    rule         text        not null,
    cite         text        not null,
    presumed     text        not null,
    chosen       text        not null,
    reason       text        not null,
    status       text        not null,
    concluded_by text,
    concluded_at timestamptz,
    note         text,
    version      bigint      not null
);

create index departure_queue on departure (status, opened_at, id);
create unique index departure_of_citation on departure (citation);
