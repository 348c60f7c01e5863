/*
 * What of the ledger's working tables may change; its records never do.
 */
select may_change('${service_role}', 'ledger_cursor', 'position, at, tree_size, tree_root');
select may_change('${service_role}', 'ledger_webhook', 'position');
select may_change('${service_role}', 'ledger_delivery', 'state, attempts, next_at, answered, trouble, lease, leased_until');
select may_delete('${service_role}', 'ledger_webhook');
