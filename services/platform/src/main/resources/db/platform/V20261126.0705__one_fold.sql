-- Text as it is looked for: what is typed and what is stored meet in one form. Small letters, without marks above and below,
-- without apostrophes and what nobody sees. org.welcomingcity.kernel.FoldedText does the same, and a test compares the two.
-- Small letters are told by a collation that does not hang on how the database was made: the built-in one of
-- PostgreSQL 17 and later, else that of ICU.
do
$migration$
declare
    letters name := coalesce(
        (select collname from pg_collation where collname = 'pg_c_utf8'),
        (select collname from pg_collation where collname = 'und-x-icu'));
begin
    if letters is null then
        raise exception 'this PostgreSQL knows no letters but those of English'
            using hint = 'use PostgreSQL 17 or later, or one built with ICU';
    end if;
    execute format($function$
create function folded(typed text) returns text language sql immutable strict parallel safe as
$body$
select replace(replace(replace(replace(translate(lower(regexp_replace(normalize(translate(typed, E'\u0060\u00B4\u02B9\u02BB\u02BC\u02BD\u02BE\u02BF\u2018\u2019\u201B\u2032\u00AD\u034F\u061C\u0640\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF\'', ''), NFKD), E'[\\u0300-\\u036F\\u0483-\\u0487\\u0591-\\u05BD\\u05BF\\u05C1-\\u05C2\\u05C4-\\u05C5\\u05C7\\u0610-\\u061A\\u064B-\\u065F\\u0670\\u06D6-\\u06DC\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF\\uFE20-\\uFE2F]', '', 'g') collate %I), E'\u0131\u0111\u00F0\u0142\u00F8\u0127\u0167\u014B\u03C2\u06CC\u06A9\u0237\u0180\u019A\u0289\u0268', E'iddlohtn\u03C3\u064A\u0643jblui'), E'\u00DF', 'ss'), E'\u00E6', 'ae'), E'\u0153', 'oe'), E'\u00FE', 'th')
$body$
    $function$, letters);
end
$migration$;

-- Its words, in order.
create function folded_words(typed text) returns text[] language sql immutable strict parallel safe as
$$
select coalesce(array_agg(word order by place) filter (where word <> ''), '{}')
from regexp_split_to_table(folded(typed), E'[\\u0001-\\u002F\\u003A-\\u0040\\u005B-\\u0060\\u007B-\\u00A9\\u00AB-\\u00B4\\u00B6-\\u00B9\\u00BB-\\u00BF\\u00D7\\u00F7\\u0589-\\u058A\\u05BE\\u05C0\\u05C3\\u05F3-\\u05F4\\u060C-\\u060D\\u061B\\u061E-\\u061F\\u066A-\\u066D\\u06D4\\u0964-\\u0965\\u1361-\\u1368\\u2000-\\u206F\\u20A0-\\u20CF\\u2190-\\u2BFF\\u2E00-\\u2E7F\\u3000-\\u3004\\u3008-\\u3020\\u3030\\u30FB]+') with ordinality as words (word, place)
$$;
