-- What was sent to the registrar and the clerk-magistrate, what they say they have, and where the three differ.

create table transmission_batch (
    id         uuid primary key,
    partner    text        not null check (partner in ('REGISTRAR', 'CLERK_MAGISTRATE')),
    fetched_at timestamptz not null,
    fetched_by text        not null
);

create table transmission (
    id              bigint generated always as identity primary key,
    citation        text        not null references citation,
    partner         text        not null check (partner in ('REGISTRAR', 'CLERK_MAGISTRATE')),
    content         text        not null check (content in ('CITATION', 'VOID')),
    attempt         integer     not null check (attempt > 0),
    payload_version integer     not null,
    -- As text: the digest is of these very bytes.
    payload         text        not null,
    digest          text        not null,
    state           text        not null check (state in ('QUEUED', 'FETCHED', 'ACKNOWLEDGED', 'REJECTED', 'SUPERSEDED')),
    queued_at       timestamptz not null,
    fetched_at      timestamptz,
    batch           uuid references transmission_batch,
    -- When the partner said what it said last, by the partner's own account; messages arrive in any order.
    answered_at     timestamptz,
    reference       text,
    version         bigint      not null,
    unique (citation, partner, content, attempt),
    -- Nothing is sent before somebody fetched it, and nothing counts before the partner said so.
    check (state in ('QUEUED', 'SUPERSEDED') or fetched_at is not null),
    check (state not in ('ACKNOWLEDGED', 'REJECTED') or answered_at is not null)
);

create index transmission_open on transmission (partner, state, id) where state in ('QUEUED', 'FETCHED');
create index transmission_of_batch on transmission (batch, id);

create table acknowledgement (
    partner     text        not null,
    message     text        not null,
    transmission bigint,
    citation    text        not null,
    outcome     text        not null check (outcome in ('RECEIVED', 'REJECTED')),
    at          timestamptz not null,
    digest      text,
    reference   text,
    reason      text,
    arrived_at  timestamptz not null,
    arrived_by  text        not null,
    effect      text        not null,
    -- A message that arrives twice is one message.
    primary key (partner, message)
);

create table holding (
    partner  text        not null check (partner in ('REGISTRAR', 'CLERK_MAGISTRATE')),
    citation text        not null,
    state    text        not null check (state in ('HELD', 'VOID')),
    digest   text,
    as_of    timestamptz not null,
    primary key (partner, citation)
);

create table difference (
    id          uuid primary key,
    kind        text        not null,
    partner     text        not null check (partner in ('REGISTRAR', 'CLERK_MAGISTRATE')),
    citation    text        not null,
    detail      text        not null,
    opened_at   timestamptz not null,
    owner       text,
    resolution  text,
    reason      text,
    resolved_by text,
    resolved_at timestamptz,
    version     bigint      not null,
    check ((resolution is null) = (resolved_at is null) and (resolution is null) = (reason is null))
);

-- The same mismatch is one task, however often it is noticed.
create unique index difference_once on difference (citation, partner, kind) where resolved_at is null;
create index difference_queue on difference (opened_at, id) where resolved_at is null;
create index difference_by_time on difference (opened_at, id);

create function exchange_is_kept() returns trigger language plpgsql as
$$
begin
    raise exception 'what was exchanged is never removed' using errcode = 'insufficient_privilege';
end
$$;

create trigger transmissions_are_kept before delete or truncate on transmission
    for each statement execute function exchange_is_kept();
create trigger acknowledgements_are_kept before update or delete or truncate on acknowledgement
    for each statement execute function exchange_is_kept();
create trigger differences_are_kept before delete or truncate on difference
    for each statement execute function exchange_is_kept();

create function transmission_stands() returns trigger language plpgsql as
$$
begin
    if (new.citation, new.partner, new.content, new.attempt, new.payload_version, new.payload, new.digest, new.queued_at)
        is distinct from
       (old.citation, old.partner, old.content, old.attempt, old.payload_version, old.payload, old.digest, old.queued_at)
    then
        raise exception 'what was sent stays as it was sent' using errcode = 'check_violation';
    end if;
    return new;
end
$$;

create trigger transmission_stands before update on transmission
    for each row execute function transmission_stands();
