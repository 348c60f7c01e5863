-- The people a service knows. Rows refer to an account as "known_as", which is given once and never to another account;
-- what somebody signs in with may change, and may be given to somebody else (docs/people.md).
create table person (
    id           text        primary key check (id <> ''),
    known_as     text        not null unique check (known_as <> ''),
    sign_in_name text        unique check (sign_in_name = lower(sign_in_name)),
    display_name text        not null,
    badge        text,
    active       boolean     not null,
    told_at      timestamptz not null
);

-- Who acted before this table was there: the ledger knows the account behind each name. Where a name had two accounts,
-- the rows are of the one that had it first.
do
$known$
begin
    if to_regclass('ledger_event') is null then
        return;
    end if;
    insert into person (id, known_as, sign_in_name, display_name, active, told_at)
    select id,
           case when row_number() over (partition by first_name order by first_ticket) = 1 then first_name else id end,
           case when row_number() over (partition by last_name order by last_ticket desc) = 1 then lower(last_name) end,
           last_name, true, at
    from (select distinct on (id)
                 id,
                 first_value(name) over told as first_name,
                 first_value(ticket) over told as first_ticket,
                 name as last_name, ticket as last_ticket, at
          from (select event::jsonb #>> '{data,actor,subject}' as id,
                       event::jsonb #>> '{data,actor,name}' as name,
                       event::jsonb #>> '{data,actor,client}' as client,
                       (event::jsonb ->> 'time')::timestamptz as at,
                       ticket
                from ledger_event) told
          where id not in ('anonymous', 'system', 'many', 'unknown') and name is distinct from client
          window told as (partition by id order by ticket)
          order by id, ticket desc) account;
end
$known$;
