package org.welcomingcity.load.citations;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** A city with many citations, made up in the database: names of syllables, streets with numbers, ten years. */
final class City {

    static final int OFFICERS = 300;
    static final int STREETS = 400;
    static final List<String> FAMILY_BEGINNINGS = List.of(
            "al", "bar", "cor", "dun", "el", "far", "gol", "hal", "in", "jor", "kel", "lam", "mor", "nor", "ol", "per",
            "quin", "ros", "sam", "tor", "ul", "ver", "wal", "xan", "yor", "zim");
    static final List<String> FAMILY_ENDINGS = List.of(
            "an", "berg", "combe", "dale", "eson", "ford", "gate", "hart", "ini", "jan", "ka", "ley", "man", "nes",
            "ola", "pin", "quist", "ridge", "son", "ton", "ura", "vale", "well", "yard", "zo");
    static final List<String> GIVEN = List.of(
            "Alex", "Bo", "Chris", "Dana", "Eli", "Fran", "Gale", "Harper", "Indigo", "Jo", "Kim", "Lee", "Morgan",
            "Noor", "Oakley", "Pat", "Quinn", "Robin", "Sam", "Toni", "Uma", "Val", "Winter", "Xan", "Yael", "Zen");

    /** From the most frequent to the rarest; each is written about half as often as the one before it. */
    static final List<String> OFFENCES = List.of(
            "90-17", "89-9", "90-7", "90-20", "90-6", "89-4A", "90-9", "90-16", "90-10", "90-34J", "90-11", "90-14B",
            "90-23", "90-24", "90-25", "90-16A", "90-7AA", "90-24L");

    private static final List<String> TITLES = List.of(
            "Speeding: exceeding the posted limit",
            "Failing to stop or yield",
            "Lights violation",
            "No inspection sticker",
            "Number plate violation",
            "Marked lanes violation",
            "Unregistered motor vehicle",
            "Improper operation of a motor vehicle",
            "Operating a motor vehicle without being licensed",
            "Uninsured motor vehicle",
            "Licence not in possession",
            "Failing to signal",
            "Operating after suspension or revocation",
            "Operating under the influence of alcohol",
            "Refusing to identify oneself to police",
            "Idling a stopped motor vehicle for over five minutes",
            "Child under eight and under 58 inches without a child seat",
            "Operating under the influence of alcohol and causing serious injury");

    private City() {}

    static void fill(Connection database, int citations) throws SQLException {
        try (var statement = database.createStatement()) {
            // As a restore would do it: rows as they are, without the triggers and keys that would look at each.
            statement.execute("set session_replication_role = replica");
            statement.execute("""
                    insert into citation_search
                    select 'C' || lpad(n::text, 7, '0'), occurred_at, kind, status, officer, plate, plate_of,
                        initcap(family) || ', ' || given, array_to_tsvector(folded_words(family || ' ' || given)), place,
                        array_to_tsvector(folded_words(place)),
                        array[offence], array[title],
                        to_tsvector('english', folded(concat_ws(' ', 'C' || lpad(n::text, 7, '0'), officer, plate_of, plate, make,
                            colour, place, offence, title)))
                    from (
                        select n,
                            timestamptz '2016-01-01 00:00:00-05' + (n * interval '315 seconds')
                                + (random() * interval '10 days') occurred_at,
                            (array['WARNING', 'WARNING', 'WARNING', 'CIVIL', 'CIVIL', 'CRIMINAL'])[1 + (random() * 5)::int] kind,
                            case when n > %1$d - 5000 then 'ISSUED' when n %% 9973 = 0 then 'VOID' else 'CLOSED' end status,
                            'officer.' || (random() * %2$d)::int officer,
                            (1 + (random() * 8)::int)::text || chr(65 + (random() * 25)::int) || chr(65 + (random() * 25)::int)
                                || chr(65 + (random() * 25)::int) || lpad((random() * 99)::int::text, 2, '0') plate,
                            case when random() < 0.9 then 'MA' else 'NH' end plate_of,
                            (array[%3$s])[1 + (random() * %4$d)::int] || (array[%5$s])[1 + (random() * %6$d)::int] family,
                            (array[%7$s])[1 + (random() * %8$d)::int] given,
                            'Street ' || (random() * %9$d)::int || ' and Avenue ' || (random() * %9$d)::int place,
                            (array['Toyota', 'Honda', 'Ford', 'Subaru', 'Nissan'])[1 + (random() * 4)::int] make,
                            (array['black', 'white', 'grey', 'blue', 'red', 'green'])[1 + (random() * 5)::int] colour,
                            (array[%10$s])[1 + least(%11$d, floor(-ln(1 - random()) / ln(2)))::int] offence,
                            (array[%12$s])[1 + least(%11$d, floor(-ln(1 - random()) / ln(2)))::int] title
                        from generate_series(1, %1$d) n
                    ) made_up""".formatted(
                            citations,
                            OFFICERS,
                            texts(FAMILY_BEGINNINGS),
                            FAMILY_BEGINNINGS.size() - 1,
                            texts(FAMILY_ENDINGS),
                            FAMILY_ENDINGS.size() - 1,
                            texts(GIVEN),
                            GIVEN.size() - 1,
                            STREETS,
                            texts(OFFENCES),
                            OFFENCES.size() - 1,
                            texts(TITLES)));
            statement.execute("set session_replication_role = default");
            statement.execute("vacuum analyze citation_search");
        }
    }

    private static String texts(List<String> words) {
        return "'" + String.join("', '", words) + "'";
    }
}
