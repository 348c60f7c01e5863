-- Forms that were begun and not sent. What was typed is only ever here sealed (AES-256-GCM); the key is not in the database.
create table draft (
    owner      text        not null,
    id         uuid        not null,
    kind       text        not null,
    sealed     bytea       not null,
    saved_at   timestamptz not null,
    expires_at timestamptz not null,
    primary key (owner, id)
);

create index draft_expiry on draft (expires_at);
