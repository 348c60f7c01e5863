-- Endpoints of departments that are sent what is sealed. They are working tables, not records: who added or removed one is
-- on the ledger itself.
create table ledger_webhook (
    id          uuid primary key,
    url         text        not null,
    types       text[]      not null,
    description text,
    secret      bytea       not null,
    master_key  text        not null,
    position    bigint      not null check (position >= 0),
    created_at  timestamptz not null,
    created_by  text        not null
);

create table ledger_delivery (
    id       uuid primary key,
    webhook  uuid        not null references ledger_webhook (id) on delete cascade,
    position bigint      not null,
    state    text        not null check (state in ('WAITING', 'DELIVERED', 'DEAD')),
    attempts integer     not null default 0,
    next_at  timestamptz not null,
    answered integer,
    trouble  text,
    unique (webhook, position)
);
create index ledger_delivery_due on ledger_delivery (next_at) where state = 'WAITING';
create index ledger_delivery_by_webhook on ledger_delivery (webhook, state, position);
