-- What each line may cost and why, notes, and before whom a departure comes.

alter table citation_violation
    add column speed_limit    integer,
    add column speed_driven   integer,
    add column speed_zone     text check (speed_zone in ('NONE', 'SCHOOL', 'CONSTRUCTION')),
    add column price_kind     text,
    add column fine_min_cents bigint,
    add column fine_max_cents bigint,
    add column price_rule     text,
    add column price_cite     text,
    add column price_status   text,
    add column price_sentence text;

create table note (
    id         uuid primary key,
    citation   text        not null references citation,
    text       text        not null,
    written_by text        not null,
    written_at timestamptz not null
);
create index note_about_citation on note (citation, written_at);

create trigger note_stands before update or delete on note
    for each row execute function history_stands();
create trigger note_is_not_emptied before truncate on note
    for each statement execute function history_stands();

-- An arrest in an unlicensed-only stop always has a supervisor beside its reason (c. 2.129.040).
alter table departure add column supervisor text;
update departure set supervisor = coalesce(concluded_by, case officer when 'supervisor' then 'chief' else 'supervisor' end);
alter table departure
    alter column supervisor set not null,
    add constraint departure_has_another_reviewer check (supervisor <> '' and supervisor <> officer);
