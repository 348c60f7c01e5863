-- Who follows the feed is told when entries were sealed: one message a seal, sent as it commits. Appending sends none.
create function ledger_sealed_is_told() returns trigger language plpgsql as
$$
begin
    perform pg_notify('ledger_sealed', new.size::text);
    return null;
end
$$;
create trigger ledger_tree_head_is_told after insert on ledger_tree_head
    for each row execute function ledger_sealed_is_told();

-- How far this service has followed the feeds of others; written in the transaction of what was made of the entries.
create table ledger_cursor (
    feed     text primary key,
    position bigint      not null check (position >= 0),
    at       timestamptz not null
);
