/*
 * What of a citation may change: where it stands, who has it, when something is due and how it was delivered; not
 * what was written on it.
 */
select may_change('${service_role}', 'citation',
    'status, assignee, deadlines, next_due_on, next_duty, waiting_on, delivery_manner, delivery_at,
     delivery_exception, delivery_reason, delivery_address_source, delivery_address, delivery_certificate,
     delivery_by, version');
select may_change('${service_role}', 'hearing', 'status, decided_on, decision_note, version');
select may_change('${service_role}', 'appeal', 'status, decided_on, version');
select may_change('${service_role}', 'complaint_application',
    'court, incident, facts, prepared_by, prepared_at, signed_by, signer_title, signed_at, version');
select may_change('${service_role}', 'summons', 'status, returned_on, return_statement, returned_by, version');
select may_change('${service_role}', 'transmission', 'state, fetched_at, batch, answered_at, reference, version');
select may_change('${service_role}', 'holding', 'state, digest, as_of');
select may_change('${service_role}', 'difference', 'owner, resolution, reason, resolved_by, resolved_at, version');
select may_change('${service_role}', 'citation_book',
    'next_number, receipt, receipted_at, receipted_by, completed_by, completed_at, version');
select may_change('${service_role}', 'number_lease', 'overdue_at, version');
select may_change('${service_role}', 'citation_number',
    'state, since, requested, explanation, explained_by, explained_at, countersigned_by, countersigned_at, version');
select may_change('${service_role}', 'citation_search',
    'occurred_at, kind, status, officer, plate, plate_of, driver, names, place, places, offences, titles, document,
     plate_kind, vin');
select may_change('${service_role}', 'intersection', 'name, longitude, latitude');
select may_change('${service_role}', 'warrant_check', 'status, concluded_by, concluded_at, note, version');
select may_change('${service_role}', 'number_at_hand', 'number');
select may_change('${service_role}', 'opportunity',
    'how, ended_at, end_reason, ended_early, chosen, chosen_at, chosen_by, chosen_why, decision, version');
select may_delete('${service_role}', 'complaint_witness');
select may_delete('${service_role}', 'number_at_hand');

do
$written_by_the_database$
begin
    if '${service_role}' <> '' then
        execute format('revoke insert on citation_change from %I', '${service_role}');
    end if;
end
$written_by_the_database$;
