/*
 * What of what every service keeps may change.
 */
select may_change('${service_role}', 'idempotency_key', 'status, headers, body');
select may_change('${service_role}', 'person', 'sign_in_name, display_name, badge, active, told_at');
select may_delete('${service_role}', 'idempotency_key');
