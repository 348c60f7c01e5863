package org.welcomingcity.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * The 278 unlicensed-operation charges of the published Cambridge series, as stops: 201 summonses and 77 arrests. The
 * publication says no more than that about the arrests; here 41 have another offence as their ground and 36 a stored
 * reason. The original years are before the ordinance; these are laid into the three years before the demo begins, so
 * that the ordinance decides them and deadlines are still running. Everything else about them is made up, by a
 * generator that always makes up the same.
 */
final class DemoSeries {

    static final int SUMMONSES = 201;
    static final int ARRESTS_ON_ANOTHER_GROUND = 41;
    static final int ARRESTS_WITH_A_REASON = 36;

    private static final int DAYS = 3 * 365;
    private static final long SEED = 2_129_040;
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> FAMILY_NAMES = List.of(
            "Ashby", "Barlow", "Calder", "Denholm", "Eastman", "Fairley", "Garrow", "Holt", "Ingram", "Jessop", "Kerr",
            "Lowell", "Marsh", "Norwood", "Oakes", "Penrose", "Quill", "Rowan", "Selby", "Thorne", "Upton", "Vance",
            "Wilder", "Yarrow");
    private static final List<String> GIVEN_NAMES = List.of(
            "Alex", "Bailey", "Casey", "Dana", "Ellis", "Frankie", "Gale", "Harper", "Indigo", "Jamie", "Kim", "Lee",
            "Morgan", "Noel", "Perry", "Quinn", "Robin", "Sam", "Terry", "Val");
    private static final List<String> MAKES =
            List.of("Ford", "Honda", "Toyota", "Subaru", "Nissan", "Chevrolet", "Hyundai", "Volkswagen");
    private static final List<String> COLOURS = List.of("black", "white", "grey", "blue", "red", "green", "silver");
    private static final List<String> MOVING_VIOLATIONS =
            List.of("89-9", "89-4A", "89-11", "89-8", "90-7", "90-14B", "90-20");
    private static final List<String> OTHER_GROUNDS =
            List.of("90-24", "90-25", "90-24-injury", "90-24-without-authority");
    private static final List<String> REASONS = List.of(
            "Drove on twice after being told to wait at the roadside.",
            "Would not leave the vehicle and held on to the wheel.",
            "Walked into the travel lane repeatedly; no other unit to stay with the driver.",
            "Third stop for the same offense within one hour, and said the next drive would follow at once.");

    private final Random random = new Random(SEED);
    private final ZoneId zone;
    private final List<Long> nodes;

    private DemoSeries(ZoneId zone, List<Long> nodes) {
        this.zone = zone;
        this.nodes = nodes;
    }

    /**
     * The stops, oldest first, as the body of {@code POST /api/v1/stops}.
     *
     * @param day they are all before it
     * @param nodes the places they can be at
     */
    static List<JsonNode> before(LocalDate day, ZoneId zone, List<Long> nodes) {
        return new DemoSeries(zone, nodes).series(day);
    }

    private List<JsonNode> series(LocalDate day) {
        var kinds = new ArrayList<Kind>();
        kinds.addAll(Collections.nCopies(SUMMONSES, Kind.SUMMONS));
        kinds.addAll(Collections.nCopies(ARRESTS_ON_ANOTHER_GROUND, Kind.ARREST_ON_ANOTHER_GROUND));
        kinds.addAll(Collections.nCopies(ARRESTS_WITH_A_REASON, Kind.ARREST_WITH_A_REASON));
        Collections.shuffle(kinds, random);
        var stops = new ArrayList<JsonNode>();
        for (var index = 0; index < kinds.size(); index++) {
            // Evenly spread, the last of them yesterday: some deadlines have to be running still.
            var daysAgo = 1 + (long) (kinds.size() - 1 - index) * DAYS / kinds.size();
            var time = LocalTime.of(6 + random.nextInt(17), random.nextInt(60));
            stops.add(stop(kinds.get(index), day.minusDays(daysAgo).atTime(time).atZone(zone)));
        }
        return stops;
    }

    private enum Kind {
        SUMMONS,
        ARREST_ON_ANOTHER_GROUND,
        ARREST_WITH_A_REASON
    }

    private JsonNode stop(Kind kind, ZonedDateTime at) {
        var stop = JSON.createObjectNode();
        stop.put("occurredAt", at.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        // Written at the roadside, and with that date: what the time to pay or to ask for a hearing runs from.
        stop.put("writtenAt", at.plusMinutes(10).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        stop.put("officer", random.nextBoolean() ? "officer" : "officer2");
        stop.putObject("location").put("node", pick(nodes));
        stop.putObject("driver").put("familyName", pick(FAMILY_NAMES)).put("givenNames", pick(GIVEN_NAMES));
        stop.putObject("vehicle")
                .put("make", pick(MAKES))
                .put("colour", pick(COLOURS))
                .putObject("plate")
                .put("jurisdiction", "MA")
                .put("characters", plate());
        var facts = stop.putObject("facts");
        facts.put("licence", random.nextInt(8) == 0 ? "EXPIRED" : "NONE").put("identityEstablished", true);
        var lines = stop.putArray("violations");
        var choice = stop.putObject("choice");
        lines.addObject().put("offence", "90-10").put("disposition", kind == Kind.SUMMONS ? "CRIMINAL" : "ARREST");
        switch (kind) {
            case SUMMONS -> {
                choice.put("person", "SUMMONS");
                lines.addObject()
                        .put("offence", pick(MOVING_VIOLATIONS))
                        .put("disposition", random.nextInt(3) == 0 ? "WARNING" : "CIVIL");
            }
            case ARREST_ON_ANOTHER_GROUND -> {
                var ground = pick(OTHER_GROUNDS);
                choice.put("person", "ARREST");
                facts.put("otherArrestOffence", ground);
                lines.addObject().put("offence", ground).put("disposition", "ARREST");
            }
            case ARREST_WITH_A_REASON ->
                choice.put("person", "ARREST").put("reason", pick(REASONS)).put("ground", "departure.other");
        }
        vehicle(stop, soundCar(facts.putObject("vehicle")), choice, at);
        return stop;
    }

    /** A car with nothing the matter, in a safe place, with nobody to take it yet. */
    private static ObjectNode soundCar(ObjectNode facts) {
        return facts.put("registered", true)
                .put("insured", true)
                .put("platesRevoked", false)
                .put("evidence", false)
                .put("passenger", "NONE")
                .put("opportunity", "NOT_GIVEN")
                .put("locationSafe", true)
                .put("mayStayParked", false)
                .put("alternative", "NONE");
    }

    private void vehicle(ObjectNode stop, ObjectNode facts, ObjectNode choice, ZonedDateTime at) {
        switch (random.nextInt(6)) {
            case 0 -> {
                facts.put("passenger", "OFFER_ACCEPTED");
                choice.put("vehicle", "HAND_OVER");
            }
            case 1 -> {
                facts.put("opportunity", "OPERATOR_ARRIVED");
                choice.put("vehicle", "HAND_OVER");
                opportunity(stop, at, 20, 1, "a licensed relative came for the car");
            }
            case 2 -> {
                facts.put("opportunity", "ENDED").put("purpose", "TRAFFIC_HAZARD");
                choice.put("vehicle", "IMPOUND");
                opportunity(stop, at, 30, 2, "nobody could come within the time");
            }
            case 3 -> {
                facts.put("insured", false).put("ownerTowPractical", true);
                choice.put("vehicle", "OWNER_TOW");
            }
            case 4 -> {
                facts.put("alternative", "ACCEPTED");
                choice.put("vehicle", "OTHER_AGREED").put("otherWay", "A neighbor takes it home on a trailer.");
            }
            default -> {
                facts.put("mayStayParked", true);
                choice.put("vehicle", "LEAVE_PARKED");
            }
        }
    }

    private static void opportunity(ObjectNode stop, ZonedDateTime at, int minutes, int attempts, String why) {
        stop.putObject("opportunity")
                .put("startedAt", at.plusMinutes(2).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME))
                .put("endedAt", at.plusMinutes(2L + minutes).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME))
                .put("attempts", attempts)
                .put("endReason", why);
    }

    private String plate() {
        var letters = "ABCDEFGHJKLMNPRSTVWXYZ";
        return "%d%c%c%c%02d"
                .formatted(
                        1 + random.nextInt(9),
                        letters.charAt(random.nextInt(letters.length())),
                        letters.charAt(random.nextInt(letters.length())),
                        letters.charAt(random.nextInt(letters.length())),
                        random.nextInt(100));
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
