-- The answers given to keyed requests, stored with the work they belong to (platform.idempotency).
create table idempotency_key (
    caller      text        not null,
    operation   text        not null,
    key         text        not null,
    body_digest text        not null,
    status      integer,
    headers     text,
    body        bytea,
    created_at  timestamptz not null,
    primary key (caller, operation, key)
);

create index idempotency_key_by_age on idempotency_key (created_at);
