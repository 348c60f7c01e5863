-- Plates of two kinds are two plates, a vehicle may have none, and a person may have one name.
alter table citation
    add column plate_kind  text,
    add column no_plate    text,
    add column vehicle_vin text,
    alter column driver_given_names drop not null,
    add check (no_plate is null or plate_characters is null);

alter table citation_search
    add column plate_kind text,
    add column vin        text;

create index citation_search_by_vin on citation_search (reverse(vin) text_pattern_ops);

create or replace function citation_search_rows(wanted text) returns setof citation_search language sql stable as
$$
    select c.number, c.occurred_at, c.kind, c.status, c.officer, c.plate_characters, c.plate_jurisdiction,
        concat_ws(', ', c.driver_family_name, c.driver_given_names),
        array_to_tsvector(folded_words(concat_ws(' ', c.driver_family_name, c.driver_given_names))),
        s.place_name, array_to_tsvector(folded_words(s.place_name)),
        coalesce(v.offences, '{}'), coalesce(v.titles, '{}'),
        to_tsvector('english', folded(t.words)) || array_to_tsvector(folded_words(t.words)),
        c.plate_kind, c.vehicle_vin
    from citation c
    join stop s on s.id = c.stop_id
    left join lateral (
        select array_agg(offence order by line) offences, array_agg(title order by line) titles,
            string_agg(concat_ws(' ', offence, title, cite), ' ') words
        from citation_violation where citation = c.number
    ) v on true
    cross join lateral (
        select concat_ws(' ', c.number, c.officer, c.plate_jurisdiction, c.plate_characters, c.plate_kind, c.vehicle_vin,
            c.vehicle_make, c.vehicle_model, c.vehicle_colour, s.place_name, v.words) words
    ) t
    where wanted is null or c.number = wanted
$$;

create or replace function citation_search_keep(wanted text) returns void language sql as
$$
    insert into citation_search select * from citation_search_rows(wanted)
    on conflict (number) do update set occurred_at = excluded.occurred_at, kind = excluded.kind, status = excluded.status,
        officer = excluded.officer, plate = excluded.plate, plate_of = excluded.plate_of, driver = excluded.driver,
        names = excluded.names, place = excluded.place, places = excluded.places, offences = excluded.offences, titles = excluded.titles,
        document = excluded.document, plate_kind = excluded.plate_kind, vin = excluded.vin
$$;
