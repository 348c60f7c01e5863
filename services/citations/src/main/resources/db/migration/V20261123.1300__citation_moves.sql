-- What becomes of a citation, step by step; the copies on their way; and how the violator got theirs.

alter table citation
    add column waiting_on              text,
    add column delivery_manner         text check (delivery_manner in ('AT_SCENE', 'IN_HAND', 'MAIL')),
    add column delivery_at             timestamptz,
    add column delivery_exception      text check (delivery_exception in
        ('COULD_NOT_BE_STOPPED', 'MORE_TIME_NEEDED', 'OTHER_CIRCUMSTANCE')),
    add column delivery_reason         text,
    add column delivery_address_source text check (delivery_address_source in ('LICENCE', 'REGISTRATION')),
    add column delivery_address        text,
    add column delivery_certificate    text,
    add column delivery_by             text,
    -- A copy that was not given at the scene has its exception and why (c. 90C § 2).
    add constraint late_delivery_is_excused check (delivery_manner is null or delivery_manner = 'AT_SCENE'
        or (delivery_exception is not null and delivery_reason is not null)),
    add constraint mailing_is_proved check (delivery_manner is distinct from 'MAIL'
        or (delivery_address_source is not null and delivery_address is not null and delivery_certificate is not null));

update citation set waiting_on = 'OFFICER';
alter table citation alter column waiting_on set not null;

create index citation_by_turn on citation (waiting_on, next_due_on, number);
create index citation_by_status on citation (status, occurred_at desc, number desc);

create table citation_move (
    citation    text        not null references citation,
    sequence    integer     not null,
    move        text        not null,
    from_status text        not null,
    to_status   text        not null,
    happened_at timestamptz not null,
    recorded_at timestamptz not null,
    by          text        not null,
    note        text,
    primary key (citation, sequence)
);

insert into citation_move (citation, sequence, move, from_status, to_status, happened_at, recorded_at, by)
select number, 0, 'ISSUE', 'DRAFT', 'ISSUED', occurred_at, issued_at, officer from citation;

create table citation_forwarding (
    citation    text        not null references citation,
    sequence    integer     not null,
    event       text        not null check (event in ('SENT', 'ACKNOWLEDGED', 'REJECTED')),
    means       text        not null check (means in ('ELECTRONIC', 'MAIL', 'IN_HAND')),
    reference   text,
    note        text,
    happened_at timestamptz not null,
    recorded_at timestamptz not null,
    by          text        not null,
    primary key (citation, sequence)
);

create function history_stands() returns trigger language plpgsql as
$$
begin
    raise exception 'the history of a citation is added to, never changed or removed'
        using errcode = 'insufficient_privilege';
end
$$;

create trigger citation_move_stands before update or delete on citation_move
    for each row execute function history_stands();
create trigger citation_move_is_not_emptied before truncate on citation_move
    for each statement execute function history_stands();
create trigger citation_forwarding_stands before update or delete on citation_forwarding
    for each row execute function history_stands();
create trigger citation_forwarding_is_not_emptied before truncate on citation_forwarding
    for each statement execute function history_stands();
