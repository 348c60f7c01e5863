-- Applications for complaint, summonses, and each attempt to serve one.

create table complaint_application (
    citation     text primary key references citation,
    court        text        not null,
    incident     text,
    facts        text        not null,
    prepared_by  text        not null,
    prepared_at  timestamptz not null,
    signed_by    text,
    signer_title text,
    signed_at    timestamptz,
    version      bigint      not null
);

create table complaint_witness (
    citation text    not null references complaint_application,
    sequence integer not null,
    name     text    not null,
    capacity text    not null,
    contact  text,
    primary key (citation, sequence)
);

-- What is signed stands.
create function signed_application_stands() returns trigger language plpgsql as
$$
begin
    if old.signed_by is not null then
        raise exception 'a signed application is never changed or removed' using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;
create trigger complaint_application_stands before update on complaint_application
    for each row execute function signed_application_stands();
create trigger complaint_application_is_kept before delete on complaint_application
    for each row execute function history_stands();

create table summons (
    id               uuid primary key,
    citation         text        not null references citation,
    docket           text        not null,
    court            text        not null,
    issued_on        date        not null,
    appear_at        timestamptz not null,
    status           text        not null,
    returned_on      date,
    return_statement text,
    returned_by      text,
    recorded_at      timestamptz not null,
    recorded_by      text        not null,
    version          bigint      not null
);
create index summons_of_citation on summons (citation, recorded_at);

create table service_attempt (
    summons      uuid        not null references summons,
    sequence     integer     not null,
    channel      text        not null check (channel in ('IN_HAND', 'LEFT_AT_ABODE', 'MAIL', 'POLICE_DELIVERY')),
    result       text        not null check (result in ('SERVED', 'MAILED', 'NOT_FOUND', 'MOVED', 'CAME_BACK')),
    attempted_at timestamptz not null,
    server       text        not null,
    place        text        not null,
    proof        text,
    note         text,
    recorded_at  timestamptz not null,
    recorded_by  text        not null,
    primary key (summons, sequence),
    constraint service_is_proved check (result not in ('SERVED', 'MAILED') or proof is not null)
);
create trigger service_attempt_stands before update or delete on service_attempt
    for each row execute function history_stands();
create trigger service_attempt_is_not_emptied before truncate on service_attempt
    for each statement execute function history_stands();
