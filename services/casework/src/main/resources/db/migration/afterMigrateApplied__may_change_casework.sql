/*
 * Runs after migrations were applied, as the owner of the database, after the grants on everything else, which give the service's
 * role insert and select and no more. What of a case may change: how the review of a departure ends. Drafts are their owner's to overwrite and to forget.
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
            ('departure', 'supervisor, status, concluded_by, concluded_at, note, version'),
            ('draft', 'kind, sealed, saved_at, expires_at, became')
        ) as c (name, columns)
        where to_regclass(c.name) is not null
    loop
        execute format('grant update (%s) on %s to %I', item.columns, item.name, service);
    end loop;
    for item in
        select d.name from unnest(array['draft']) as d (name) where to_regclass(d.name) is not null
    loop
        execute format('grant delete on %s to %I', item.name, service);
    end loop;
end
$change$;
