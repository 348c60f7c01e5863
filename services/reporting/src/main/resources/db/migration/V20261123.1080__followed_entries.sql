-- What was put down elsewhere, as far as reporting may know it: no account, no reason, no content about a person.
create table followed_entry (
    feed       text        not null,
    position   bigint      not null check (position > 0),
    event_id   text        not null,
    at         timestamptz not null,
    action     text        not null,
    object     text        not null,
    outcome    text        not null,
    department text,
    primary key (feed, position)
);
create index followed_entry_by_action on followed_entry (action, at);
