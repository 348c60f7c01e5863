/*
 * How far an import has come; the pieces of its file go when it is done.
 */
select may_change('${service_role}', 'state_export.job',
    'bytes, rows, state, started_at, finished_at, read, taken, known, rejected, remarked, failures, problem');
select may_change('${service_role}', 'state_export.line', 'last_job, superseded_by');
select may_delete('${service_role}', 'state_export.piece');
