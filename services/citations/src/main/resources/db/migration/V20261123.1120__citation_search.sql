-- Searching a million citations: one row a citation with what is looked for in it, kept up by triggers, so that whatever
-- changes a citation changes what is found. Driver names stand apart from the free text: looking for a person is another
-- question than looking for a word.
do
$$
begin
    create extension if not exists pg_trgm;
exception
    when insufficient_privilege then
        raise exception 'the database role may not create the extension pg_trgm'
            using hint = 'let the owner of the database run: create extension pg_trgm; then start the service again';
end
$$;

create table citation_search (
    number      text primary key references citation,
    occurred_at timestamptz not null,
    kind        text        not null,
    status      text        not null,
    officer     text        not null,
    plate       text,
    plate_of    text,
    driver      text        not null,
    names       tsvector    not null,
    place       text        not null,
    places      tsvector    not null,
    offences    text[]      not null,
    titles      text[]      not null,
    document    tsvector    not null
);

-- Names as people type them: without accents that a keyboard may lack, in small letters.
create function plain_name(name text) returns text language sql immutable strict parallel safe as
$$
    select lower(translate(name,
        'ÀÁÂÃÄÅàáâãäåÈÉÊËèéêëÌÍÎÏìíîïÒÓÔÕÖØòóôõöøÙÚÛÜùúûüÇçÑñÝýÿŠšŽžŁłŃńŚśŹźŻżĆćĄąĘęĐđ''’',
        'AAAAAAaaaaaaEEEEeeeeIIIIiiiiOOOOOOooooooUUUUuuuuCcNnYyySsZzLlNnSsZzZzCcAaEeDd'))
$$;

-- What is found of a citation; of all of them where no number is given.
create function citation_search_rows(wanted text) returns setof citation_search language sql stable as
$$
    select c.number, c.occurred_at, c.kind, c.status, c.officer, c.plate_characters, c.plate_jurisdiction,
        c.driver_family_name || ', ' || c.driver_given_names,
        to_tsvector('simple', plain_name(c.driver_family_name || ' ' || c.driver_given_names)),
        s.place_name, to_tsvector('simple', s.place_name), coalesce(v.offences, '{}'), coalesce(v.titles, '{}'),
        to_tsvector('english', concat_ws(' ', c.number, c.officer, c.plate_jurisdiction, c.plate_characters, c.vehicle_make,
            c.vehicle_model, c.vehicle_colour, s.place_name, v.words))
    from citation c
    join stop s on s.id = c.stop_id
    left join lateral (
        select array_agg(offence order by line) offences, array_agg(title order by line) titles,
            string_agg(concat_ws(' ', offence, title, cite), ' ') words
        from citation_violation where citation = c.number
    ) v on true
    where wanted is null or c.number = wanted
$$;

create function citation_search_keep(wanted text) returns void language sql as
$$
    insert into citation_search select * from citation_search_rows(wanted)
    on conflict (number) do update set occurred_at = excluded.occurred_at, kind = excluded.kind, status = excluded.status,
        officer = excluded.officer, plate = excluded.plate, plate_of = excluded.plate_of, driver = excluded.driver,
        names = excluded.names, place = excluded.place, places = excluded.places, offences = excluded.offences, titles = excluded.titles,
        document = excluded.document
$$;

create function citation_was_changed() returns trigger language plpgsql as
$$
begin
    perform citation_search_keep(new.number);
    return null;
end
$$;

create function citation_line_was_changed() returns trigger language plpgsql as
$$
begin
    if tg_op = 'DELETE' then
        perform citation_search_keep(old.citation);
    else
        perform citation_search_keep(new.citation);
    end if;
    return null;
end
$$;

-- Deferred to the commit: a citation and its lines are looked at once they are all there.
create constraint trigger citation_is_searched after insert or update on citation
    deferrable initially deferred for each row execute function citation_was_changed();
create constraint trigger citation_line_is_searched after insert or update or delete on citation_violation
    deferrable initially deferred for each row execute function citation_line_was_changed();

insert into citation_search select * from citation_search_rows(null);

create index citation_search_by_time on citation_search (occurred_at desc, number desc);
create index citation_search_by_officer on citation_search (officer, occurred_at desc, number desc);
create index citation_search_by_status on citation_search (status, occurred_at desc, number desc);
create index citation_search_by_kind on citation_search (kind, occurred_at desc, number desc);
create index citation_search_by_number on citation_search (number text_pattern_ops);
create index citation_search_by_plate on citation_search (plate text_pattern_ops);
create index citation_search_plate_parts on citation_search using gin (plate gin_trgm_ops);
create index citation_search_places on citation_search using gin (places);
create index citation_search_names on citation_search using gin (names);
create index citation_search_offences on citation_search using gin (offences);
create index citation_search_document on citation_search using gin (document);

-- Every search for a person: who, why, and for whom. The ledger's entry names it.
create table person_search (
    id        uuid primary key,
    at        timestamptz not null,
    actor     text        not null,
    purpose   text        not null,
    reference text,
    name      text        not null,
    hits      integer     not null
);

create index person_search_by_time on person_search (at);
