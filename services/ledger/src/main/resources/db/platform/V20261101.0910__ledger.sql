-- The ledger: entries are added in the transaction of the change they tell of, and never change afterwards.
create table ledger_entry (
    position       bigint generated always as identity primary key,
    id             uuid        not null unique,
    at             timestamptz not null,
    subject        text        not null,
    actor          text        not null,
    roles          text[]      not null,
    client         text,
    department     text,
    action         text        not null,
    object         text        not null,
    outcome        text        not null check (outcome in ('DONE', 'REFUSED', 'DENIED')),
    reason         text,
    rules          text[]      not null,
    pack           text,
    pack_digest    text,
    request_id     text        not null,
    source_address text
);

create index ledger_entry_by_object on ledger_entry (object, position);

create function ledger_entry_stands() returns trigger language plpgsql as
$$
begin
    raise exception 'ledger entries are added, never changed or removed' using errcode = 'insufficient_privilege';
end
$$;

create trigger ledger_entry_is_not_changed before update or delete on ledger_entry
    for each row execute function ledger_entry_stands();
create trigger ledger_entry_is_not_emptied before truncate on ledger_entry
    for each statement execute function ledger_entry_stands();
