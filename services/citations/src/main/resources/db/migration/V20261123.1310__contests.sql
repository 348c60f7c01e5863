-- What comes after a citation was sent, as the registrar and the court report it. Outcomes and payments are only added.

create table hearing (
    id            uuid primary key,
    citation      text        not null references citation,
    kind          text        not null check (kind in ('CIVIL_INFRACTION', 'CLERK_MAGISTRATE')),
    requested_on  date        not null,
    received_on   date        not null,
    timeliness    text        not null,
    earliest_day  date,
    latest_day    date,
    late_reason   text,
    status        text        not null,
    decided_on    date,
    decision_note text,
    recorded_at   timestamptz not null,
    recorded_by   text        not null,
    version       bigint      not null
);
create index hearing_of_citation on hearing (citation, recorded_at);

create table hearing_date_to_avoid (
    hearing   uuid    not null references hearing,
    sequence  integer not null,
    whose     text    not null,
    first_day date    not null,
    last_day  date    not null check (last_day >= first_day),
    reason    text,
    primary key (hearing, sequence)
);

create table hearing_notice (
    hearing     uuid        not null references hearing,
    sequence    integer     not null,
    hearing_at  timestamptz not null,
    court       text        not null,
    room        text,
    received_on date        not null,
    recorded_at timestamptz not null,
    by          text        not null,
    primary key (hearing, sequence)
);

create table line_outcome (
    id           uuid primary key,
    citation     text        not null references citation,
    line         integer     not null check (line >= 1),
    outcome      text        not null,
    decided_by   text        not null,
    decided_on   date        not null,
    notice_on    date        not null,
    amount_cents bigint check (amount_cents >= 0),
    note         text,
    recorded_at  timestamptz not null,
    recorded_by  text        not null
);
create index line_outcome_of_citation on line_outcome (citation, recorded_at);

create table reported_payment (
    id           uuid primary key,
    citation     text        not null references citation,
    line         integer     not null check (line >= 1),
    amount_cents bigint      not null check (amount_cents > 0),
    received_by  text        not null check (received_by in ('REGISTRAR', 'COURT')),
    paid_on      date        not null,
    reference    text        not null,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    unique (citation, line, reference)
);

create table appeal (
    id          uuid primary key,
    citation    text        not null references citation,
    party       text        not null check (party in ('VIOLATOR', 'POLICE_AGENCY')),
    filed_on    date        not null,
    latest_day  date        not null,
    status      text        not null,
    decided_on  date,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    version     bigint      not null
);
create index appeal_of_citation on appeal (citation, recorded_at);

create trigger hearing_notice_stands before update or delete on hearing_notice
    for each row execute function history_stands();
create trigger line_outcome_stands before update or delete on line_outcome
    for each row execute function history_stands();
create trigger line_outcome_is_not_emptied before truncate on line_outcome
    for each statement execute function history_stands();
create trigger reported_payment_stands before update or delete on reported_payment
    for each row execute function history_stands();
create trigger reported_payment_is_not_emptied before truncate on reported_payment
    for each statement execute function history_stands();
