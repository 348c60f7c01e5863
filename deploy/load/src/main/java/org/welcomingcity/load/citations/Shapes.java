package org.welcomingcity.load.citations;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.search.domain.CitationSearch;
import org.welcomingcity.citations.search.domain.CitationSearch.Sort;
import org.welcomingcity.kernel.OfficerId;

/** The shapes of search that people make, each with values drawn anew every time. */
final class Shapes {

    private static final Instant BEGINNING = Instant.parse("2016-01-01T05:00:00Z");
    private static final int LIMIT = 26;

    private Shapes() {}

    static Map<String, Function<Random, CitationSearch>> all(int citations) {
        var span = Duration.ofSeconds(315L * citations);
        var shapes = new LinkedHashMap<String, Function<Random, CitationSearch>>();
        shapes.put("newest, no filter", random -> new Draft().made());
        shapes.put(
                "number, whole",
                random -> new Draft()
                        .number("C%07d".formatted(1 + random.nextInt(citations)))
                        .made());
        shapes.put(
                "number, five signs",
                random -> new Draft()
                        .number("C%04d".formatted(random.nextInt(citations / 1000)))
                        .made());
        shapes.put(
                "number, two signs",
                random -> new Draft().number("C" + random.nextInt(2)).made());
        shapes.put(
                "plate, beginning",
                random -> new Draft().plate(plate(random).substring(0, 2)).made());
        shapes.put(
                "plate, part",
                random -> new Draft().plate(plate(random).substring(1, 5)).made());
        shapes.put(
                "plate, three signs",
                random -> new Draft().plate(plate(random).substring(1, 4)).made());
        shapes.put(
                "name, both parts",
                random -> new Draft()
                        .name(family(random), pick(random, City.GIVEN))
                        .made());
        shapes.put(
                "name, beginning",
                random -> new Draft().name(pick(random, City.FAMILY_BEGINNINGS)).made());
        shapes.put(
                "name, nobody",
                random -> new Draft().name("qqq" + random.nextInt(1000)).made());
        shapes.put(
                "given name only",
                random -> new Draft().name(pick(random, City.GIVEN)).made());
        shapes.put("one day", random -> {
            var day = BEGINNING.plusSeconds((long) (random.nextDouble() * span.toSeconds()));
            return new Draft().days(day, day.plus(Duration.ofDays(1))).made();
        });
        shapes.put("a year, oldest first", random -> {
            var day = BEGINNING.plusSeconds((long) (random.nextDouble() * span.toSeconds()));
            return new Draft()
                    .days(day, day.plus(Duration.ofDays(365)))
                    .sorted(Sort.OLDEST)
                    .made();
        });
        shapes.put("officer", random -> new Draft().officer(officer(random)).made());
        shapes.put(
                "officer, by number",
                random ->
                        new Draft().officer(officer(random)).sorted(Sort.NUMBER).made());
        shapes.put(
                "officer, offence, kind",
                random -> new Draft()
                        .officer(officer(random))
                        .offence(pick(random, City.OFFENCES))
                        .kind("CIVIL")
                        .made());
        shapes.put(
                "offence, any",
                random -> new Draft().offence(pick(random, City.OFFENCES)).made());
        shapes.put(
                "offence, oldest first",
                random -> new Draft()
                        .offence(pick(random, City.OFFENCES))
                        .sorted(Sort.OLDEST)
                        .made());
        shapes.put(
                "place, both streets",
                random -> new Draft()
                        .place("street %d and avenue %d"
                                .formatted(random.nextInt(City.STREETS), random.nextInt(City.STREETS)))
                        .made());
        shapes.put(
                "place, one street",
                random -> new Draft()
                        .place("street %d and".formatted(random.nextInt(City.STREETS)))
                        .made());
        shapes.put("place, a common part", random -> new Draft().place("aven").made());
        shapes.put("status, rare", random -> new Draft().status("VOID").made());
        shapes.put(
                "status, being worked on",
                random -> new Draft().status("ISSUED").made());
        shapes.put(
                "status and kind, oldest first",
                random -> new Draft()
                        .status("CLOSED")
                        .kind("CRIMINAL")
                        .sorted(Sort.OLDEST)
                        .made());
        shapes.put(
                "text, a frequent word",
                random -> new Draft()
                        .text(pick(random, List.of("speeding", "lights", "toyota", "black")))
                        .made());
        shapes.put(
                "text, a rare word",
                random -> new Draft()
                        .text(pick(random, List.of("idling", "injury", "seat", "suspension")))
                        .made());
        shapes.put(
                "text, frequent and rare",
                random -> new Draft().text("blue honda idling").made());
        shapes.put(
                "text, a word and a street",
                random -> new Draft()
                        .text("speeding street " + random.nextInt(City.STREETS))
                        .made());
        shapes.put(
                "text, without",
                random -> new Draft().text("signal -toyota -honda").made());
        shapes.put(
                "page far down",
                random -> new Draft()
                        .status("CLOSED")
                        .after(BEGINNING.plusSeconds((long) (random.nextDouble() * span.toSeconds())))
                        .made());
        shapes.put(
                "offence, page far down",
                random -> new Draft()
                        .offence(City.OFFENCES.getFirst())
                        .after(BEGINNING.plusSeconds((long) (random.nextDouble() * span.toSeconds())))
                        .made());
        shapes.put(
                "everything at once",
                random -> new Draft()
                        .officer(officer(random))
                        .kind("WARNING")
                        .status("CLOSED")
                        .text("speeding")
                        .place("avenue")
                        .made());
        return shapes;
    }

    private static OfficerId officer(Random random) {
        return new OfficerId("officer." + random.nextInt(City.OFFICERS));
    }

    private static String family(Random random) {
        return pick(random, City.FAMILY_BEGINNINGS) + pick(random, City.FAMILY_ENDINGS);
    }

    private static String plate(Random random) {
        return "%d%c%c%c%02d"
                .formatted(1 + random.nextInt(8), letter(random), letter(random), letter(random), random.nextInt(100));
    }

    private static char letter(Random random) {
        return (char) ('A' + random.nextInt(26));
    }

    private static String pick(Random random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    /** A search that is put together. */
    private static final class Draft {

        private @Nullable String number;
        private @Nullable String plate;
        private List<String> name = List.of();
        private @Nullable Instant from;
        private @Nullable Instant before;
        private @Nullable OfficerId officer;
        private @Nullable String offence;
        private @Nullable String place;
        private @Nullable String status;
        private @Nullable String kind;
        private @Nullable String text;
        private Sort sort = Sort.NEWEST;
        private CitationSearch.@Nullable Place after;

        Draft number(String value) {
            number = value;
            return this;
        }

        Draft plate(String value) {
            plate = value;
            return this;
        }

        Draft name(String... words) {
            name = List.of(words).stream()
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .toList();
            return this;
        }

        Draft days(Instant first, Instant end) {
            from = first;
            before = end;
            return this;
        }

        Draft officer(OfficerId value) {
            officer = value;
            return this;
        }

        Draft offence(String value) {
            offence = value;
            return this;
        }

        Draft place(String value) {
            place = value;
            return this;
        }

        Draft status(String value) {
            status = value;
            return this;
        }

        Draft kind(String value) {
            kind = value;
            return this;
        }

        Draft text(String value) {
            text = value;
            return this;
        }

        Draft sorted(Sort value) {
            sort = value;
            return this;
        }

        Draft after(Instant moment) {
            after = new CitationSearch.Place(moment, "C5000000");
            return this;
        }

        CitationSearch made() {
            return new CitationSearch(
                    number, plate, null, null, null, name, from, before, officer, offence, place, status, kind, text,
                    sort, after, LIMIT);
        }
    }
}
