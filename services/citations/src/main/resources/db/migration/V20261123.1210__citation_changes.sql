-- What became different with each version of a citation, so that whoever looked at an older one sees what they missed.
create table citation_change (
    citation text        not null references citation,
    version  bigint      not null,
    at       timestamptz not null,
    was      jsonb       not null,
    now      jsonb       not null,
    primary key (citation, version)
);

create function citation_changes() returns trigger language plpgsql as
$$
declare
    before jsonb := to_jsonb(old) - 'version';
    after  jsonb := to_jsonb(new) - 'version';
begin
    insert into citation_change (citation, version, at, was, now)
    select new.number, new.version, now(),
           coalesce(jsonb_object_agg(key, before -> key) filter (where key is not null), '{}'),
           coalesce(jsonb_object_agg(key, after -> key) filter (where key is not null), '{}')
    from jsonb_object_keys(after) key
    where (before -> key) is distinct from (after -> key)
    on conflict (citation, version) do update
        set was = excluded.was || citation_change.was, now = citation_change.now || excluded.now;
    return null;
end
$$;

create trigger citation_changes after update on citation
    for each row when (old.version <> new.version) execute function citation_changes();
