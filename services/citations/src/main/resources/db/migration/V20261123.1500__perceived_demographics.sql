-- What officers perceived (G.L. c. 90 § 63), apart from everything else: a schema of its own, kept by a role of its own that
-- nobody signs in as. The service may call two functions, one that takes an observation and one that gives counts.
create schema perceived;

create table perceived.observation (
    citation    text primary key,
    observed_on date    not null,
    race        text    not null check (race in ('WHITE', 'BLACK', 'HISPANIC', 'ASIAN_OR_PACIFIC_ISLANDER',
        'AMERICAN_INDIAN_OR_ALASKA_NATIVE', 'MIDDLE_EASTERN_OR_SOUTH_ASIAN', 'NOT_PERCEIVED')),
    sex         text    not null check (sex in ('FEMALE', 'MALE', 'NOT_PERCEIVED')),
    search_made boolean not null
);

create index observation_by_day on perceived.observation (observed_on);

create function perceived.keep(citation text, observed_on date, race text, sex text, search_made boolean) returns void
    language sql security definer set search_path = pg_catalog, pg_temp as
$$
    insert into perceived.observation values ($1, $2, $3, $4, $5)
    on conflict (citation) do update set observed_on = excluded.observed_on, race = excluded.race, sex = excluded.sex,
        search_made = excluded.search_made
$$;

-- Five is the least, whatever is asked for. Where exactly one count is left out, the smallest of the others goes as well:
-- who knows the sum of all could work the one out.
create function perceived.counts(quarter_begins date, smallest integer)
    returns table (race text, sex text, search_made boolean, citations bigint)
    language sql stable security definer set search_path = pg_catalog, pg_temp as
$$
    with counted as (
        select o.race, o.sex, o.search_made, count(*) citations
        from perceived.observation o
        where o.observed_on >= date_trunc('quarter', quarter_begins)::date
            and o.observed_on < (date_trunc('quarter', quarter_begins) + interval '3 months')::date
        group by o.race, o.sex, o.search_made
    ), judged as (
        select c.*, c.citations >= greatest(smallest, 5) large, count(*) filter (where c.citations < greatest(smallest, 5))
            over () small_ones, row_number() over (partition by c.citations >= greatest(smallest, 5)
            order by c.citations, c.race, c.sex, c.search_made) place
        from counted c
    )
    select j.race, j.sex, j.search_made, j.citations from judged j
    where j.large and not (j.small_ones = 1 and j.place = 1)
$$;

revoke all on schema perceived from public;
revoke all on all tables in schema perceived from public;
revoke all on all functions in schema perceived from public;

-- The keeper. Where the service's role may not make one, the functions still are the only way the service goes, and the
-- runbook says what the owner of the database runs to make the wall a wall.
do
$$
declare
    keeper  text := 'perceived_keeper_' || current_database();
    service text := current_user;
begin
    if not exists (select from pg_roles where rolname = keeper) then
        execute format('create role %I nologin', keeper);
    end if;
    execute format('grant %I to %I with inherit false, set true', keeper, service);
    execute format('grant usage, create on schema perceived to %I', keeper);
    execute format('alter table perceived.observation owner to %I', keeper);
    execute format('alter function perceived.keep(text, date, text, text, boolean) owner to %I', keeper);
    execute format('alter function perceived.counts(date, integer) owner to %I', keeper);
    execute format('set local role %I', keeper);
    execute format('grant execute on all functions in schema perceived to %I', service);
    reset role;
    execute format('revoke create on schema perceived from %I', keeper);
    execute format('grant usage on schema perceived to %I', service);
    execute format('revoke %I from %I', keeper, service);
exception
    when insufficient_privilege then
        raise warning 'the database role may not make the role %, which keeps what officers perceived', keeper
            using hint = 'docs/citations.md says what the owner of the database runs';
end
$$;
