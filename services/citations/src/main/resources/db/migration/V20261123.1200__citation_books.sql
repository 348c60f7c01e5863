-- Citation books and electronic ranges (G.L. c. 90C §§ 2, 6): every number is at all times in exactly one state, and the
-- states of a book add up. The database sees to it itself, whatever a program does.

create table citation_book (
    number       text primary key check (number ~ '^[A-Z0-9][A-Z0-9-]{0,19}$'),
    kind         text        not null check (kind in ('PAPER', 'ELECTRONIC')),
    letter       text        not null check (letter ~ '^[A-Z]$'),
    first_number bigint      not null check (first_number >= 0),
    last_number  bigint      not null check (last_number between first_number and 9999999),
    -- Numbers from here on are still at headquarters; every number before it has a row in citation_number.
    next_number  bigint      not null check (next_number between first_number and last_number + 1),
    online       boolean     not null check (not online or kind = 'ELECTRONIC'),
    received_at  timestamptz not null,
    received_by  text        not null,
    receipt      text,
    receipted_at timestamptz,
    receipted_by text,
    completed_by text,
    completed_at timestamptz,
    version      bigint      not null,
    check ((receipt is null) = (receipted_at is null) and (receipt is null) = (receipted_by is null)),
    check ((completed_by is null) = (completed_at is null)),
    -- A sheet closes when the book is used up, not before.
    check (completed_at is null or next_number > last_number),
    -- No two books hold the same number. The letter is folded into the range, so that no extension is needed.
    exclude using gist (int8range(ascii(letter) * 10000000::bigint + first_number,
                                  ascii(letter) * 10000000::bigint + last_number, '[]') with &&)
);

create index book_by_receipt on citation_book (received_at desc, number desc);

create table number_lease (
    id           uuid primary key,
    book         text        not null references citation_book,
    officer      text        not null,
    device       text,
    first_number bigint      not null,
    last_number  bigint      not null check (last_number >= first_number),
    leased_at    timestamptz not null,
    leased_by    text        not null,
    receipt      text        not null,
    expires_at   timestamptz,
    -- When it was noticed that numbers were still out after the lease had run out.
    overdue_at   timestamptz,
    version      bigint      not null,
    -- What is on a device comes back by a date.
    check (device is null or expires_at is not null)
);

create index lease_of_book on number_lease (book, first_number);
create index lease_by_expiry on number_lease (expires_at) where overdue_at is null;

create table citation_number (
    number           text primary key check (number ~ '^[A-Z][0-9]{7}$'),
    book             text        not null references citation_book,
    lease            uuid references number_lease,
    state            text        not null
        check (state in ('LEASED', 'ISSUED', 'SPOILED', 'VOIDED', 'RETURNED', 'UNACCOUNTED')),
    since            timestamptz not null,
    officer          text        not null,
    requested        text check (requested in ('SPOILED', 'VOIDED')),
    explanation      text,
    explained_by     text,
    explained_at     timestamptz,
    countersigned_by text,
    countersigned_at timestamptz,
    version          bigint      not null,
    check ((requested is null) = (explanation is null)),
    check ((requested is null) = (explained_by is null)),
    -- What is spoiled or void was explained, and countersigned by somebody else.
    check (state not in ('SPOILED', 'VOIDED')
        or (explanation is not null and countersigned_by is not null and countersigned_by <> explained_by))
);

create index number_of_book on citation_number (book, number);
create index number_by_state on citation_number (state, number);
create index number_of_officer on citation_number (officer, state, number);
create index number_of_lease on citation_number (lease, number);
create index number_waiting on citation_number (number) where requested is not null and countersigned_by is null;

-- The sheet as it was signed; what happens to a number afterwards does not change it.
create table audit_sheet (
    book         text primary key references citation_book,
    completed_by text        not null,
    completed_at timestamptz not null,
    rows         jsonb       not null
);

insert into citation_book
    (number, kind, letter, first_number, last_number, next_number, online, received_at, received_by, receipt,
     receipted_at, receipted_by, version)
select 'E-' || letter || '-' || id, 'ELECTRONIC', letter, 1, last_number, next_number, true, now(), 'system', source,
       now(), 'system', 0
from citation_range;

insert into citation_number (number, book, state, since, officer, version)
select c.number, b.number, 'ISSUED', c.issued_at, c.officer, 0
from citation c
join citation_book b on b.letter = left(c.number, 1)
    and substr(c.number, 2)::bigint between b.first_number and b.last_number;

drop table citation_range;

create function number_is_kept() returns trigger language plpgsql as
$$
begin
    raise exception 'what is known of a citation number is never removed (G.L. c. 90C section 2)'
        using errcode = 'insufficient_privilege';
end
$$;

create trigger numbers_are_kept before delete or truncate on citation_number
    for each statement execute function number_is_kept();
create trigger books_are_kept before delete or truncate on citation_book
    for each statement execute function number_is_kept();
create trigger leases_are_kept before delete or truncate on number_lease
    for each statement execute function number_is_kept();
create trigger sheets_are_kept before update or delete or truncate on audit_sheet
    for each statement execute function number_is_kept();

create function number_moves() returns trigger language plpgsql as
$$
begin
    if (new.number, new.book, new.lease, new.officer) is distinct from (old.number, old.book, old.lease, old.officer) then
        raise exception '% stays the number it is, in its book and lease', old.number using errcode = 'check_violation';
    end if;
    if new.state <> old.state and (old.state, new.state) not in (
            ('LEASED', 'ISSUED'), ('LEASED', 'SPOILED'), ('LEASED', 'RETURNED'), ('LEASED', 'UNACCOUNTED'),
            ('ISSUED', 'VOIDED'),
            ('UNACCOUNTED', 'ISSUED'), ('UNACCOUNTED', 'SPOILED'), ('UNACCOUNTED', 'RETURNED')) then
        raise exception '% is % and cannot become %', old.number, old.state, new.state using errcode = 'check_violation';
    end if;
    return new;
end
$$;

create trigger number_moves before update on citation_number
    for each row execute function number_moves();

create function book_stands() returns trigger language plpgsql as
$$
begin
    if (new.number, new.kind, new.letter, new.first_number, new.last_number, new.online, new.received_at, new.received_by)
        is distinct from
       (old.number, old.kind, old.letter, old.first_number, old.last_number, old.online, old.received_at, old.received_by)
        or new.next_number < old.next_number
        or (old.receipt is not null and (new.receipt, new.receipted_at, new.receipted_by)
            is distinct from (old.receipt, old.receipted_at, old.receipted_by))
        or (old.completed_at is not null and (new.completed_at, new.completed_by)
            is distinct from (old.completed_at, old.completed_by)) then
        raise exception 'book % stays as it was received, receipted and completed', old.number
            using errcode = 'check_violation';
    end if;
    return new;
end
$$;

create trigger book_stands before update on citation_book
    for each row execute function book_stands();

-- At the commit: whatever left headquarters is accounted for, number by number.
create function numbers_left_are_accounted_for() returns trigger language plpgsql as
$$
begin
    if (select count(*) from citation_number
        where book = new.number
          and number between new.letter || lpad(old.next_number::text, 7, '0')
                         and new.letter || lpad((new.next_number - 1)::text, 7, '0'))
        <> new.next_number - old.next_number then
        raise exception 'numbers left book % and are not accounted for', new.number using errcode = 'check_violation';
    end if;
    return null;
end
$$;

create constraint trigger numbers_left_are_accounted_for after update on citation_book
    deferrable initially deferred for each row when (new.next_number > old.next_number)
    execute function numbers_left_are_accounted_for();

create function number_left_its_book() returns trigger language plpgsql as
$$
begin
    if not exists (select from citation_book b
                   where b.number = new.book and b.letter = left(new.number, 1)
                     and substr(new.number, 2)::bigint between b.first_number and b.next_number - 1) then
        raise exception '% did not leave book %', new.number, new.book using errcode = 'check_violation';
    end if;
    return null;
end
$$;

create constraint trigger number_left_its_book after insert on citation_number
    deferrable initially deferred for each row execute function number_left_its_book();
