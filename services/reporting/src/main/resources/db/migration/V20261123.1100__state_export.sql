-- The state's citation export, apart from the city's own citations: another schema, no key into it or out of it.
create schema if not exists state_export;

create table state_export.job (
    id          uuid primary key,
    agency      text        not null,
    file_name   text        not null,
    digest      text        not null check (digest ~ '^[0-9a-f]{64}$'),
    bytes       bigint      not null check (bytes >= 0),
    rows        bigint      not null check (rows >= 0),
    state       text        not null check (state in ('RECEIVED', 'RUNNING', 'COMPLETED', 'FAILED')),
    received_at timestamptz not null,
    received_by text        not null,
    started_at  timestamptz,
    finished_at timestamptz,
    read        bigint      not null default 0,
    taken       bigint      not null default 0,
    known       bigint      not null default 0,
    rejected    bigint      not null default 0,
    remarked    bigint      not null default 0,
    failures    integer     not null default 0,
    problem     text,
    unique (agency, digest),
    check (read = taken + known + rejected)
);

create index job_by_age on state_export.job (received_at desc, id desc);

-- The file while it is being read, in pieces: an import goes on where it stopped, whatever ended the process.
create table state_export.piece (
    job    uuid    not null references state_export.job,
    number integer not null,
    bytes  bytea   not null,
    primary key (job, number)
);

create table state_export.line (
    id                bigint generated always as identity primary key,
    job               uuid    not null references state_export.job,
    line              bigint  not null,
    digest            bytea   not null unique,
    agency            text    not null,
    citation          text,
    encounter         text    not null,
    occurred_on       date    not null,
    occurred_at       time,
    violator          text,
    type              text    not null check (type in ('WARN', 'CIVIL', 'CRIM', 'ARREST')),
    offence           text    not null,
    description       text,
    disposition       text,
    location          text,
    searched          boolean,
    crash             boolean,
    court             text,
    licence_state     text,
    licence_class     text,
    plate_type        text,
    vehicle_state     text,
    vehicle_year      integer,
    make_model        text,
    commercial        boolean,
    amount_cents      bigint,
    hearing_requested boolean,
    posted_speed      integer,
    violation_speed   integer,
    delivered         text
);

create index line_of_job on state_export.line (job, line);
create index line_by_encounter on state_export.line (encounter);
create index line_by_citation on state_export.line (agency, citation);
create index line_by_offence on state_export.line (offence text_pattern_ops, occurred_on);
create index line_with_speed on state_export.line (occurred_on, id) where violation_speed is not null;

create table state_export.finding (
    job      uuid   not null references state_export.job,
    line     bigint not null,
    dirt     text   not null,
    severity text   not null check (severity in ('REMARK', 'REJECTED')),
    citation text,
    detail   text,
    primary key (job, line, dirt)
);
