-- A citation and its lines are written together, and its row in the search was made anew for each of them, with all of its
-- indexes. Whoever wrote the citation in this transaction has its row made at the commit, lines and all; a line makes it
-- only where it changed by itself.
create or replace function citation_line_was_changed() returns trigger language plpgsql as
$$
declare
    changed text := case tg_op when 'DELETE' then old.citation else new.citation end;
begin
    if not exists (select from citation where number = changed and xmin = pg_current_xact_id()::xid) then
        perform citation_search_keep(changed);
    end if;
    return null;
end
$$;
