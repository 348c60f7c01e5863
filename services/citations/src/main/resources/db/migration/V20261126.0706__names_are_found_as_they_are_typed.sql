-- Names, places and free text are kept by the words that a typed text is taken apart into (folded_words). Other scripts, names of one
-- sign and names in decomposed form are found like any other.
create or replace function citation_search_rows(wanted text) returns setof citation_search language sql stable as
$$
    select c.number, c.occurred_at, c.kind, c.status, c.officer, c.plate_characters, c.plate_jurisdiction,
        c.driver_family_name || ', ' || c.driver_given_names,
        array_to_tsvector(folded_words(c.driver_family_name || ' ' || c.driver_given_names)),
        s.place_name, array_to_tsvector(folded_words(s.place_name)),
        coalesce(v.offences, '{}'), coalesce(v.titles, '{}'),
        to_tsvector('english', folded(t.words)) || array_to_tsvector(folded_words(t.words))
    from citation c
    join stop s on s.id = c.stop_id
    left join lateral (
        select array_agg(offence order by line) offences, array_agg(title order by line) titles,
            string_agg(concat_ws(' ', offence, title, cite), ' ') words
        from citation_violation where citation = c.number
    ) v on true
    cross join lateral (
        select concat_ws(' ', c.number, c.officer, c.plate_jurisdiction, c.plate_characters, c.vehicle_make,
            c.vehicle_model, c.vehicle_colour, s.place_name, v.words) words
    ) t
    where wanted is null or c.number = wanted
$$;

insert into citation_search select * from citation_search_rows(null)
on conflict (number) do update set names = excluded.names, places = excluded.places, document = excluded.document;

drop function plain_name(text);
