/*
 * Runs after migrations were applied, as the owner of the database. The service signs in as another role, and this is all that
 * role may do: insert and select on tables, and read views. Which columns of which tables may change is granted by those who
 * keep them, in the callbacks afterMigrateApplied__may_change_*.sql with the two functions here; what nobody grants there stands as
 * it was put down.
 *
 * Not at a start that applies nothing: it takes everything away before it grants again, and a replica that starts must not take
 * from the others what they are writing with. Whoever changes a grant adds a migration with it.
 */
create or replace function may_change(service text, rows_of text, columns text) returns void language plpgsql as $$
begin
    if service <> '' and to_regclass(rows_of) is not null then
        execute format('grant update (%s) on %s to %I', columns, rows_of::regclass, service);
    end if;
end
$$;

create or replace function may_delete(service text, rows_of text) returns void language plpgsql as $$
begin
    if service <> '' and to_regclass(rows_of) is not null then
        execute format('grant delete on %s to %I', rows_of::regclass, service);
    end if;
end
$$;

revoke execute on function may_change(text, text, text), may_delete(text, text) from public;

do
$grants$
declare
    service text := '${service_role}';
    item    record;
begin
    if service = '' then
        return; -- Nobody was named, so nobody gets anything; the service refuses to start as the owner.
    end if;
    if service = current_user then
        raise exception 'the service role % must not be the owner of the database', service;
    end if;
    for item in
        select distinct c.relnamespace::regnamespace as name
        from pg_class c
        where pg_get_userbyid(c.relowner) = current_user and c.relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
    loop
        execute format('grant usage on schema %s to %I', item.name, service);
        execute format('revoke create on schema %s from %I', item.name, service);
    end loop;
    for item in
        select c.oid::regclass as name, c.relkind as kind
        from pg_class c
        where c.relkind in ('r', 'p', 'v', 'm', 'S')
          and pg_get_userbyid(c.relowner) = current_user and c.relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
    loop
        execute format('revoke all on %s %s from %I', case item.kind when 'S' then 'sequence' else 'table' end, item.name, service);
        if item.name = 'flyway_schema_history'::regclass then
            continue;
        elsif item.kind = 'S' then
            execute format('grant usage, select on sequence %s to %I', item.name, service);
        elsif item.kind in ('v', 'm') then
            execute format('grant select on %s to %I', item.name, service);
        elsif item.name = 'ledger_event'::regclass then
            -- Not the ticket: a chosen one could lie behind what the sealer has settled, and never be sealed.
            execute format('grant select, insert (event) on %s to %I', item.name, service);
        else
            execute format('grant select, insert on %s to %I', item.name, service);
        end if;
    end loop;
    revoke execute on function ledger_shred(text, timestamptz) from public;
    execute format('grant execute on function ledger_shred(text, timestamptz) to %I', service);
end
$grants$;
