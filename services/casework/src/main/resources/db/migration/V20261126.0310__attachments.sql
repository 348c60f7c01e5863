-- Files of cases. Added, never changed; what a file is comes from its content, and the ledger has its digest.
create table attachment (
    id         uuid primary key,
    belongs_to text        not null check (belongs_to ~ '^[a-z][a-z-]{1,30}/[A-Za-z0-9-]{1,40}$'),
    file_name  text        not null check (char_length(file_name) between 1 and 200),
    media_type text        not null,
    bytes      bigint      not null check (bytes > 0),
    digest     text        not null check (digest ~ '^[0-9a-f]{64}$'),
    scan       text        not null check (scan in ('NOTHING_FOUND', 'NOT_SCANNED')),
    added_by   text        not null,
    added_at   timestamptz not null
);

create index attachment_of_case on attachment (belongs_to, added_at, id);

create table attachment_piece (
    attachment uuid    not null references attachment,
    number     integer not null,
    bytes      bytea   not null,
    primary key (attachment, number)
);

-- Photographs and PDFs are compressed already; trying again would only cost time.
alter table attachment_piece alter column bytes set storage external;

create function attachment_stands() returns trigger language plpgsql as $$
begin
    raise exception 'a file of a case is added and never changed' using errcode = 'insufficient_privilege';
end
$$;

create trigger attachment_stands before update or delete on attachment
    for each row execute function attachment_stands();
create trigger attachment_is_not_emptied before truncate on attachment
    for each statement execute function attachment_stands();
create trigger attachment_piece_stands before update or delete on attachment_piece
    for each row execute function attachment_stands();
create trigger attachment_piece_is_not_emptied before truncate on attachment_piece
    for each statement execute function attachment_stands();
