/*
 * Runs after migrations were applied, as the owner of the database, after the grants on everything else, which give the service's
 * role insert and select and no more. How far an import has come; the pieces of its file go when it is done.
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
            ('state_export.job', 'bytes, rows, state, started_at, finished_at, read, taken, known, rejected, remarked, failures, problem'),
            ('state_export.line', 'last_job, superseded_by')
        ) as c (name, columns)
        where to_regclass(c.name) is not null
    loop
        execute format('grant update (%s) on %s to %I', item.columns, item.name, service);
    end loop;
    for item in
        select d.name from unnest(array['state_export.piece']) as d (name) where to_regclass(d.name) is not null
    loop
        execute format('grant delete on %s to %I', item.name, service);
    end loop;
end
$change$;
