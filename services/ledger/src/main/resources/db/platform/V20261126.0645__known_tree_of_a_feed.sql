-- The tree of a feed as it was last seen to continue: a feed whose tree does not begin with it is refused.
alter table ledger_cursor
    add column tree_size bigint not null default 0 check (tree_size >= 0),
    add column tree_root bytea check (octet_length(tree_root) = 32),
    add check ((tree_root is null) = (tree_size = 0));
