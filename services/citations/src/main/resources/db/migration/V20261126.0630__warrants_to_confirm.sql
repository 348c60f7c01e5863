-- Warrants on which officers arrested, and that a second person confirms before they count as a ground.
create table warrant_check (
    id           uuid primary key,
    citation     text        not null references citation (number),
    number       text        not null,
    court        text        not null,
    issued_by    text        not null,
    officer      text        not null,
    occurred_at  timestamptz not null,
    opened_at    timestamptz not null,
    status       text        not null check (status in ('OPEN', 'CONFIRMED', 'NOT_CONFIRMED', 'ADMINISTRATIVE')),
    concluded_by text,
    concluded_at timestamptz,
    note         text,
    version      bigint      not null,
    -- A second person: never the officer, and never without a word about how.
    constraint concluded_by_another check (
        (status = 'OPEN') = (concluded_by is null)
        and (concluded_by is null) = (concluded_at is null)
        and (concluded_by is null) = (note is null)
        and concluded_by is distinct from officer)
);

create index warrant_check_queue on warrant_check (status, opened_at, id);
create unique index warrant_check_of_citation on warrant_check (citation);
