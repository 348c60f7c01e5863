-- The list of imports shows how often each sort of damage was found. Counting a hundred thousand findings again for each
-- import on the page took most of a second; they are counted as they come in.
create table state_export.damage_count (
    job   uuid   not null references state_export.job,
    dirt  text   not null,
    lines bigint not null check (lines >= 0),
    primary key (job, dirt)
);

insert into state_export.damage_count (job, dirt, lines)
select job, dirt, count(*) from state_export.finding group by job, dirt;

-- As the owner: nobody else changes a count.
create function state_export.findings_are_counted() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as
$$
begin
    if tg_op = 'INSERT' then
        insert into state_export.damage_count as counted (job, dirt, lines)
        select job, dirt, count(*) from touched group by job, dirt order by job, dirt
        on conflict (job, dirt) do update set lines = counted.lines + excluded.lines;
    else
        update state_export.damage_count counted set lines = counted.lines - gone.lines
        from (select job, dirt, count(*) as lines from touched group by job, dirt) gone
        where gone.job = counted.job and gone.dirt = counted.dirt;
    end if;
    return null;
end
$$;

create trigger findings_are_counted after insert on state_export.finding
    referencing new table as touched for each statement execute function state_export.findings_are_counted();
create trigger findings_gone_are_counted after delete on state_export.finding
    referencing old table as touched for each statement execute function state_export.findings_are_counted();
