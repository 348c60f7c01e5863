-- Payments add up: a line is paid when everything owed is. One reference can stand for several payments, such as a docket
-- number, so that a reference used before is pointed out to the reporter, and is no longer kept out here.

alter table reported_payment drop constraint reported_payment_citation_line_reference_key;

create function plain_reference(typed text) returns text
    language sql immutable parallel safe
    return upper(regexp_replace(typed, '[^[:alnum:]]', '', 'g'));

create index reported_payment_under_reference on reported_payment (plain_reference(reference));

-- When what was due was done, for citations from before it was kept.
update citation set deadlines = jsonb_set(deadlines, '{met}', found.met)
from (
    select done.citation, jsonb_object_agg(done.rule, to_char(done.day, 'YYYY-MM-DD')) met
    from (
        select due.citation, due.rule, min(due.day) as day
        from (
            select m.citation, r.rule, (m.happened_at at time zone 'America/New_York')::date as day
            from citation_move m
            join (values ('DELIVER_AT_SCENE', 'COPY_AT_SCENE'), ('DELIVER_LATE', 'COPY_AT_SCENE'),
                         ('HAND_IN_COPIES', 'COPIES_END_OF_TOUR')) r (move, rule) on r.move = m.move
            union all
            select m.citation, r.rule, (coalesce(
                       (select max(f.happened_at) from citation_forwarding f
                        where f.citation = m.citation and f.event = 'SENT' and f.happened_at <= m.happened_at),
                       m.happened_at) at time zone 'America/New_York')::date
            from citation_move m
            join (values ('REACH_REGISTRAR', 'FORWARD_CIVIL'), ('REACH_REGISTRAR', 'WARNING_FORTHWITH'),
                         ('REACH_COURT', 'FORWARD_CRIMINAL')) r (move, rule) on r.move = m.move
            union all
            select h.citation,
                   case h.kind when 'CIVIL_INFRACTION' then 'CMVI_20_DAYS' else 'CRIMINAL_4_DAY_HEARING' end,
                   h.requested_on
            from hearing h where h.status in ('REQUESTED', 'SCHEDULED')
            union all
            select a.citation, 'CMVI_APPEAL', a.filed_on from appeal a where a.party = 'VIOLATOR'
            union all
            select m.citation, 'CMVI_20_DAYS', (select max(p.paid_on) from reported_payment p where p.citation = m.citation)
            from citation_move m where m.move = 'PAY'
        ) due
        where due.day is not null
        group by due.citation, due.rule
    ) done
    join citation c on c.number = done.citation
    where c.deadlines -> 'all' @> jsonb_build_array(jsonb_build_object('rule', done.rule))
    group by done.citation
) found
where citation.number = found.citation;
