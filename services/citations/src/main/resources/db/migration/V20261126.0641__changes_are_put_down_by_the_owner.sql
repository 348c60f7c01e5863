-- What changed about a citation is put down by the database itself, and joined where a version changes it twice; whoever
-- signs in as the service can neither add to it nor rewrite it.
alter function citation_changes() security definer set search_path from current;
