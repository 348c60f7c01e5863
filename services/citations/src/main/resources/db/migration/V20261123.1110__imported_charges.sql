-- Charge lists as somebody gave them: imported, unverified, to look things up in.
create table imported_charge (
    id      bigint generated always as identity primary key,
    list    text not null,
    section text,
    title   text not null,
    unique nulls not distinct (list, section, title)
);

create table imported_charge_code (
    charge bigint not null references imported_charge,
    code   text   not null,
    primary key (charge, code)
);

create index imported_charge_by_code on imported_charge_code (upper(code) text_pattern_ops);

create table charge_list_import (
    id          uuid primary key,
    list        text        not null,
    imported_at timestamptz not null,
    imported_by text        not null,
    rows        integer     not null,
    added       integer     not null,
    known       integer     not null,
    rejected    integer     not null,
    check (rows = added + known + rejected)
);

create table charge_list_finding (
    import uuid   not null references charge_list_import,
    line   bigint not null,
    damage text   not null,
    code   text,
    hint   text,
    primary key (import, line, damage)
);
