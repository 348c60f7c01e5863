-- Citations that are issued at once do not wait for each other. The next number of the server's own range was the row of
-- the book, locked until the citation's commit. Conserving numbers asks for no order, so the server's next numbers lie ready,
-- each a row: who issues takes a free one, and whoever breaks off leaves it where it was. They are still at headquarters.
create table number_at_hand (
    number text primary key check (number ~ '^[A-Z][0-9]{7}$'),
    book   text not null references citation_book
);

-- Rows come and go quickly here; the few that are left are to be found quickly.
alter table number_at_hand set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500);

create trigger numbers_at_hand_are_kept before update or truncate on number_at_hand
    for each statement execute function number_is_kept();

-- At the commit: whatever was taken is accounted for.
create function number_taken_is_accounted_for() returns trigger language plpgsql as
$$
begin
    if not exists (select from citation_number where number = old.number and book = old.book)
        and not exists (select from number_at_hand where number = old.number) then
        raise exception '% was taken and is not accounted for', old.number using errcode = 'check_violation';
    end if;
    return null;
end
$$;

create constraint trigger number_taken_is_accounted_for after delete on number_at_hand
    deferrable initially deferred for each row execute function number_taken_is_accounted_for();

-- Every number before next_number has a row: here, or among the numbers that left.
create or replace function numbers_left_are_accounted_for() returns trigger language plpgsql as
$$
declare
    from_number text := new.letter || lpad(old.next_number::text, 7, '0');
    to_number   text := new.letter || lpad((new.next_number - 1)::text, 7, '0');
begin
    if (select count(*) from citation_number where book = new.number and number between from_number and to_number)
        + (select count(*) from number_at_hand where book = new.number and number between from_number and to_number)
        <> new.next_number - old.next_number then
        raise exception 'numbers left book % and are not accounted for', new.number using errcode = 'check_violation';
    end if;
    return null;
end
$$;

create or replace function number_left_its_book() returns trigger language plpgsql as
$$
begin
    if not exists (select from citation_book b
                   where b.number = new.book and b.letter = left(new.number, 1)
                     and substr(new.number, 2)::bigint between b.first_number and b.next_number - 1) then
        raise exception '% did not leave book %', new.number, new.book using errcode = 'check_violation';
    end if;
    -- It is in one state only.
    if exists (select from number_at_hand where number = new.number) then
        raise exception '% is still at headquarters', new.number using errcode = 'check_violation';
    end if;
    return null;
end
$$;

-- At once, not at the commit: by then it may have been taken.
create function number_lies_in_its_book() returns trigger language plpgsql as
$$
begin
    if exists (select from citation_number where number = new.number)
        or not exists (select from citation_book b
                       where b.number = new.book and b.online and b.letter = left(new.number, 1)
                         and substr(new.number, 2)::bigint between b.first_number and b.next_number - 1) then
        raise exception '% does not lie in book % for the server to take', new.number, new.book
            using errcode = 'check_violation';
    end if;
    return null;
end
$$;

create trigger number_lies_in_its_book after insert on number_at_hand
    for each row execute function number_lies_in_its_book();

-- How many numbers of a book are at headquarters, and the first of them; null where there is none.
create view book_at_headquarters as
select b.number                                                                            as book,
       b.last_number - b.next_number + 1 + coalesce(h.count, 0)                            as numbers,
       coalesce(h.first, case when b.next_number <= b.last_number
                                  then b.letter || lpad(b.next_number::text, 7, '0') end) as next
from citation_book b
left join lateral (select count(*) as count, min(number) as first from number_at_hand where book = b.number) h on true;
