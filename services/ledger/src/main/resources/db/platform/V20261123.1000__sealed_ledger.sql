-- The ledger, sealed (docs/ledger.md). Whatever was on it before stays, each entry under the id and time it had.

-- What is put down stays as it is. A table with this trigger is a record: grants give insert and select on it, no more.
create function ledger_stands() returns trigger language plpgsql as
$$
begin
    raise exception 'ledger entries are added, never changed or removed (% on %)', lower(tg_op), tg_table_name
        using errcode = 'insufficient_privilege';
end
$$;

-- Entries as they were appended: CloudEvents 1.0 in JSON. The bytes of "event" are the leaf; nothing else tells of the entry.
alter table ledger_entry rename to ledger_event;
alter table ledger_event rename column position to ticket;
alter table ledger_event rename constraint ledger_entry_pkey to ledger_event_pkey;
drop index ledger_entry_by_object;
alter table ledger_event drop constraint ledger_entry_id_key;
alter table ledger_event add column event text;
-- A change of type rewrites the table as a whole; no row is updated, and the guard stays in force.
alter table ledger_event alter column event type text using json_strip_nulls(json_build_object(
    'specversion', '1.0',
    'id', id,
    'source', 'urn:welcoming-city:' || current_database(),
    'type', 'org.welcomingcity.' || action || '.v1',
    'subject', object,
    'time', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    'datacontenttype', 'application/json',
    'data', json_build_object(
        'action', action,
        'outcome', outcome,
        'actor', json_build_object(
            'subject', subject, 'name', actor, 'roles', to_json(roles), 'client', client, 'department', department),
        'reason', reason,
        'decision', case when pack is not null or cardinality(rules) > 0 then json_build_object(
            'pack', pack, 'digest', pack_digest, 'rows', to_json(rules)) end,
        'requestId', request_id,
        'sourceAddress', source_address)))::text;
alter table ledger_event alter column event set not null;
alter table ledger_event
    drop column id, drop column at, drop column subject, drop column actor, drop column roles, drop column client,
    drop column department, drop column action, drop column object, drop column outcome, drop column reason,
    drop column rules, drop column pack, drop column pack_digest, drop column request_id, drop column source_address;

-- The ticket says when an entry was begun, not when it was committed, so it is no position. The transaction has its id
-- before it draws the ticket: who sees that all ids up to now are done knows that all tickets drawn before are settled.
alter table ledger_event alter column ticket drop identity;
create sequence ledger_ticket as bigint cache 1;
select setval('ledger_ticket', coalesce(max(ticket), 0) + 1, false) from ledger_event;
alter table ledger_event alter column ticket
    set default case when pg_current_xact_id() is not null then nextval('ledger_ticket') end;
alter sequence ledger_ticket owned by ledger_event.ticket;

drop trigger ledger_entry_is_not_changed on ledger_event;
drop trigger ledger_entry_is_not_emptied on ledger_event;
drop function ledger_entry_stands();
create trigger ledger_event_stands before update or delete or truncate on ledger_event
    for each statement execute function ledger_stands();

-- The place of each entry in the tree, given by the sealer. Everything right of "leaf" only repeats the event, to find it by.
create table ledger_seal (
    position bigint primary key check (position > 0),
    ticket   bigint      not null,
    leaf     bytea       not null check (octet_length(leaf) = 32),
    id       uuid        not null,
    at       timestamptz not null,
    subject  text        not null,
    actor    text        not null,
    action   text        not null,
    object   text        not null,
    outcome  text        not null,
    type     text        not null
);
create unique index ledger_seal_by_ticket on ledger_seal (ticket);
create index ledger_seal_by_id on ledger_seal (id);
create index ledger_seal_by_object on ledger_seal (object, position);

-- The roots of full subtrees of 2^8, 2^16, ... leaves, so that a proof reads hundreds of hashes and not all of them.
create table ledger_node (
    height smallint not null check (height in (8, 16, 24, 32, 40, 48)),
    index  bigint   not null check (index >= 0),
    hash   bytea    not null check (octet_length(hash) = 32),
    primary key (height, index)
);

-- Signed tree heads, one for every seal. Entries with a ticket up to "settled" are sealed, or will never be there.
create table ledger_tree_head (
    size    bigint primary key check (size > 0),
    root    bytea       not null check (octet_length(root) = 32),
    at      timestamptz not null,
    key_id  text        not null,
    note    text        not null,
    settled bigint      not null check (settled >= 0)
);

-- What outside parties were sent and what they said to it; attempts that failed as well.
create table ledger_witness_receipt (
    id      bigint generated always as identity primary key,
    witness text        not null,
    size    bigint      not null references ledger_tree_head (size),
    at      timestamptz not null,
    outcome text        not null check (outcome in ('ACKNOWLEDGED', 'SENT', 'FAILED')),
    says    text
);
create index ledger_witness_receipt_by_witness on ledger_witness_receipt (witness, size);

-- One data key a case, wrapped by the master key that is not in here. Without its key, what is sealed under it is noise.
create table ledger_data_key (
    id         uuid primary key,
    about      text        not null unique,
    wrapped    bytea       not null,
    master_key text        not null,
    created_at timestamptz not null
);

-- How long personal content is kept, and on what basis; the newest rule of a kind of case holds. None: kept for ever.
create table ledger_retention (
    id       bigint generated always as identity primary key,
    kind     text        not null,
    keep_for interval    not null check (keep_for > interval '0'),
    basis    text        not null check (btrim(basis) <> ''),
    at       timestamptz not null
);

-- Legal holds, placed and lifted; the newest line of a case holds. A hold wins over every rule.
create table ledger_hold (
    id    bigint generated always as identity primary key,
    about text        not null,
    held  boolean     not null,
    at    timestamptz not null
);
create index ledger_hold_by_about on ledger_hold (about, id);

-- Which keys were destroyed, when, and on what basis.
create table ledger_shredding (
    key_id uuid primary key,
    about  text        not null,
    basis  text        not null,
    at     timestamptz not null
);

create trigger ledger_seal_stands before update or delete or truncate on ledger_seal
    for each statement execute function ledger_stands();
create trigger ledger_node_stands before update or delete or truncate on ledger_node
    for each statement execute function ledger_stands();
create trigger ledger_tree_head_stands before update or delete or truncate on ledger_tree_head
    for each statement execute function ledger_stands();
create trigger ledger_witness_receipt_stands before update or delete or truncate on ledger_witness_receipt
    for each statement execute function ledger_stands();
create trigger ledger_retention_stands before update or delete or truncate on ledger_retention
    for each statement execute function ledger_stands();
create trigger ledger_hold_stands before update or delete or truncate on ledger_hold
    for each statement execute function ledger_stands();
create trigger ledger_shredding_stands before update or delete or truncate on ledger_shredding
    for each statement execute function ledger_stands();
create trigger ledger_data_key_stands before update or truncate on ledger_data_key
    for each statement execute function ledger_stands();

-- A data key goes only together with the line that says why.
create function ledger_data_key_goes_on_record() returns trigger language plpgsql as
$$
begin
    if not exists (select from ledger_shredding where key_id = old.id) then
        raise exception 'ledger entries are added, never changed or removed (delete on %)', tg_table_name
            using errcode = 'insufficient_privilege';
    end if;
    return old;
end
$$;
create trigger ledger_data_key_goes_on_record before delete on ledger_data_key
    for each row execute function ledger_data_key_goes_on_record();

/*
 * Destroys the data key of a case: the only way in which the service can remove anything.
 * "closed" is when the time of the retention rule began to run.
 */
create function ledger_shred(shredded text, closed timestamptz) returns text
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
    rule ledger_retention;
    key  uuid;
begin
    select * into rule from ledger_retention where kind = split_part(shredded, '/', 1) order by id desc limit 1;
    if rule.id is null then
        raise exception 'no retention rule for %', shredded using errcode = 'check_violation';
    end if;
    if closed + rule.keep_for > now() then
        raise exception 'the retention rule keeps % until %', shredded, closed + rule.keep_for
            using errcode = 'check_violation';
    end if;
    if (select held from ledger_hold where about = shredded order by id desc limit 1) then
        raise exception '% is under legal hold', shredded using errcode = 'check_violation';
    end if;
    select id into key from ledger_data_key where about = shredded for update;
    if key is null then
        return null;
    end if;
    insert into ledger_shredding (key_id, about, basis, at) values (key, shredded, rule.basis, now());
    delete from ledger_data_key where id = key;
    return rule.basis;
end
$$;

-- Entries in columns, for people with a database client. What is not sealed yet has no position.
create view ledger_entry as
select s.position,
       e.ticket,
       (d.doc ->> 'id')::uuid                                                     as id,
       (d.doc ->> 'time')::timestamptz                                            as at,
       d.doc #>> '{data,actor,subject}'                                           as subject,
       d.doc #>> '{data,actor,name}'                                              as actor,
       array(select jsonb_array_elements_text(d.doc #> '{data,actor,roles}'))     as roles,
       d.doc #>> '{data,actor,client}'                                            as client,
       d.doc #>> '{data,actor,department}'                                        as department,
       d.doc #>> '{data,action}'                                                  as action,
       d.doc ->> 'subject'                                                        as object,
       d.doc #>> '{data,outcome}'                                                 as outcome,
       d.doc #>> '{data,reason}'                                                  as reason,
       array(select jsonb_array_elements_text(d.doc #> '{data,decision,rows}'))   as rules,
       d.doc #>> '{data,decision,pack}'                                           as pack,
       d.doc #>> '{data,decision,digest}'                                         as pack_digest,
       d.doc #>> '{data,requestId}'                                               as request_id,
       d.doc #>> '{data,sourceAddress}'                                           as source_address,
       d.doc ->> 'type'                                                           as type
from ledger_event e
         cross join lateral (select e.event::jsonb as doc) d
         left join ledger_seal s on s.ticket = e.ticket;
