/*
 * What of a case may change: how the review of a departure ends. Drafts are their owner's to overwrite and to forget.
 */
select may_change('${service_role}', 'departure', 'supervisor, status, concluded_by, concluded_at, note, version');
select may_change('${service_role}', 'draft', 'kind, sealed, saved_at, expires_at, became');
select may_delete('${service_role}', 'draft');
