-- Notes are about any case, by its reference, such as citation/C0000123. A database that has notes of citations keeps them.
create function note_stands() returns trigger language plpgsql as $$
begin
    raise exception 'a note is added and never changed' using errcode = 'insufficient_privilege';
end
$$;

do $$
begin
    if to_regclass('note') is null then
        create table note (
            id         uuid primary key,
            about      text        not null,
            text       text        not null,
            written_by text        not null,
            written_at timestamptz not null
        );
    else
        alter table note drop constraint note_citation_fkey;
        alter table note rename column citation to about;
        drop index note_about_citation;
        drop trigger note_stands on note;
        drop trigger note_is_not_emptied on note;
        update note set about = 'citation/' || about;
    end if;
end
$$;

alter table note add constraint note_about_a_case check (about ~ '^[a-z][a-z-]{1,30}/[A-Za-z0-9-]{1,40}$');
create index note_about_case on note (about, written_at);

create trigger note_stands before update or delete on note
    for each row execute function note_stands();
create trigger note_is_not_emptied before truncate on note
    for each statement execute function note_stands();
