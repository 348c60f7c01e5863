/*
 * Runs after migrations were applied, as the owner of the database, after the grants on everything else, which give the service's
 * role insert and select and no more. What of the ledger's working tables may change; its records never do.
 */
do
$change$
declare
    service text := '${service_role}';
    item    record;
begin
    if service = '' then
        return;
    end if;
    for item in
        select c.name, c.columns
        from (values
            ('ledger_cursor', 'position, at, tree_size, tree_root'),
            ('ledger_webhook', 'position'),
            ('ledger_delivery', 'state, attempts, next_at, answered, trouble, lease, leased_until')
        ) as c (name, columns)
        where to_regclass(c.name) is not null
    loop
        execute format('grant update (%s) on %s to %I', item.columns, item.name, service);
    end loop;
    for item in
        select d.name from unnest(array['ledger_webhook']) as d (name) where to_regclass(d.name) is not null
    loop
        execute format('grant delete on %s to %I', item.name, service);
    end loop;
end
$change$;
