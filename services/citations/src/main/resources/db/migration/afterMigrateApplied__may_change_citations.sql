/*
 * Runs after migrations were applied, as the owner of the database, after the grants on everything else, which give the service's
 * role insert and select and no more. What of a citation may change: where it stands, who has it, when something is due and how it was delivered; not
 * what was written on it.
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
            ('citation', 'status, assignee, deadlines, next_due_on, next_duty, waiting_on, delivery_manner, delivery_at, delivery_exception, delivery_reason, delivery_address_source, delivery_address, delivery_certificate, delivery_by, version'),
            ('hearing', 'status, decided_on, decision_note, version'),
            ('appeal', 'status, decided_on, version'),
            ('complaint_application', 'court, incident, facts, prepared_by, prepared_at, signed_by, signer_title, signed_at, version'),
            ('summons', 'status, returned_on, return_statement, returned_by, version'),
            ('transmission', 'state, fetched_at, batch, answered_at, reference, version'),
            ('holding', 'state, digest, as_of'),
            ('difference', 'owner, resolution, reason, resolved_by, resolved_at, version'),
            ('citation_book', 'next_number, receipt, receipted_at, receipted_by, completed_by, completed_at, version'),
            ('number_lease', 'overdue_at, version'),
            ('citation_number', 'state, since, requested, explanation, explained_by, explained_at, countersigned_by, countersigned_at, version'),
            ('citation_search', 'occurred_at, kind, status, officer, plate, plate_of, driver, names, place, places, offences, titles, document, plate_kind, vin'),
            ('intersection', 'name, longitude, latitude'),
            ('warrant_check', 'status, concluded_by, concluded_at, note, version'),
            ('number_at_hand', 'number'),
            ('opportunity', 'how, ended_at, end_reason, ended_early, chosen, chosen_at, chosen_by, chosen_why, decision, version')
        ) as c (name, columns)
        where to_regclass(c.name) is not null
    loop
        execute format('grant update (%s) on %s to %I', item.columns, item.name, service);
    end loop;
    for item in
        select d.name from unnest(array['complaint_witness', 'number_at_hand']) as d (name) where to_regclass(d.name) is not null
    loop
        execute format('grant delete on %s to %I', item.name, service);
    end loop;
    execute format('revoke insert on citation_change from %I', service);
end
$change$;
