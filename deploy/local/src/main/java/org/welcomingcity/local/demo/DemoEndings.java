package org.welcomingcity.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What became of the demo's cases: the copy given, the others handed in, sent and acknowledged, decided by the court, closed.
 * Old ones have their end, those of the last weeks are on their way, and a few of the last days wait for somebody: the work of
 * an ordinary day. A step that is refused stays undone, and so does what would follow it; a demo is there all the same.
 */
final class DemoEndings {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int IN_THE_OFFICE_AFTER = 1;
    private static final int ACKNOWLEDGED_AFTER = 5;
    private static final int ENDED_AFTER = 40;
    private static final int REVIEWED_AFTER = 10;

    /** One step: where it is posted below the citation, and what. */
    record Step(String path, Map<String, Object> body) {}

    private final DepartmentSystem clerk;
    private final DepartmentSystem supervisor;
    private final String departures;
    private final String citations;
    private final ZoneId zone;
    private final Consumer<String> progress;
    private final Map<String, Integer> refused = new TreeMap<>();

    DemoEndings(
            DepartmentSystem clerk, DepartmentSystem supervisor, String api, ZoneId zone, Consumer<String> progress) {
        this.clerk = clerk;
        this.supervisor = supervisor;
        this.citations = api + "/citations";
        this.departures = api + "/departures";
        this.zone = zone;
        this.progress = progress;
    }

    /**
     * Has a case go as far as one of its age has gone.
     *
     * @param name what tells the case from the others, the same at each replay
     * @param stop as it was sent
     * @param today the day the demo counts from
     */
    void end(String name, String number, JsonNode stop, LocalDate today) throws IOException, InterruptedException {
        var citation = citations + "/" + number;
        review(citation, stop, today);
        var count = 0;
        for (var step : steps(stop, today, zone)) {
            var state = clerk.stateOf(citation);
            if (state.isEmpty()) {
                return;
            }
            var answer = clerk.change(
                    citation + step.path(),
                    "%s-step-%d".formatted(name, ++count),
                    state.get(),
                    JSON.writeValueAsString(step.body()));
            if (answer.statusCode() / 100 != 2) {
                refused.merge(
                        step.path() + " "
                                + JSON.readTree(answer.body()).path("code").asText(),
                        1,
                        Integer::sum);
                return;
            }
        }
    }

    // A supervisor has looked at all departures but those of the last days; one of them came back to its officer.
    private void review(String citation, JsonNode stop, LocalDate today) throws IOException, InterruptedException {
        var at = OffsetDateTime.parse(stop.path("occurredAt").asText());
        var day = at.atZoneSameInstant(zone).toLocalDate();
        if (ChronoUnit.DAYS.between(day, today) < REVIEWED_AFTER) {
            return;
        }
        var departure = supervisor.read(citation).at("/departure/id").asText();
        if (departure.isEmpty()) {
            return;
        }
        var state = supervisor.stateOf(departures + "/" + departure);
        if (state.isPresent()) {
            supervisor.put(
                    departures + "/" + departure + "/conclusion",
                    state.get(),
                    JSON.writeValueAsString(Map.of(
                            "conclusion",
                            "AGREED",
                            "note",
                            "Read with the officer; the reason stands on what was seen.")));
        }
    }

    /** Says what was refused, if anything was. */
    void report() {
        refused.forEach((what, often) -> progress.accept("  %d cases stay where they are: %s".formatted(often, what)));
    }

    static List<Step> steps(JsonNode stop, LocalDate today, ZoneId zone) {
        var at = OffsetDateTime.parse(stop.path("occurredAt").asText());
        var day = at.atZoneSameInstant(zone).toLocalDate();
        var age = ChronoUnit.DAYS.between(day, today);
        var steps = new ArrayList<Step>();
        if (age < IN_THE_OFFICE_AFTER) {
            return steps;
        }
        steps.add(new Step("/delivery", Map.of("manner", "AT_SCENE", "deliveredAt", text(at.plusMinutes(12)))));
        steps.add(new Step("/copies", Map.of("handedInAt", text(at.plusMinutes(40)), "receivedBy", "supervisor")));
        if (age < ACKNOWLEDGED_AFTER) {
            return steps;
        }
        steps.add(new Step("/forwardings", forwarding("SENT", day.plusDays(1), zone)));
        steps.add(new Step("/forwardings", forwarding("ACKNOWLEDGED", day.plusDays(3), zone)));
        if (age < ENDED_AFTER) {
            return steps;
        }
        var complaint = stop.path("occurredAt").asText().hashCode() % 3 != 0;
        steps.add(new Step(
                "/contest/outcomes",
                outcome(
                        "CLERK_MAGISTRATE",
                        day.plusDays(17),
                        stop,
                        complaint ? "COMPLAINT_ISSUED" : "NO_COMPLAINT",
                        true)));
        if (complaint) {
            steps.add(new Step(
                    "/contest/outcomes", outcome("JUDGE", day.plusDays(33), stop, "CONTINUED_WITHOUT_FINDING", false)));
        }
        steps.add(new Step("/contest/closing", Map.of()));
        return steps;
    }

    private static Map<String, Object> forwarding(String event, LocalDate day, ZoneId zone) {
        return Map.of(
                "event",
                event,
                "means",
                "IN_HAND",
                "reference",
                "receipt " + day,
                "happenedAt",
                text(day.atTime(LocalTime.of(10, 0)).atZone(zone).toOffsetDateTime()));
    }

    // The magistrate also hears what is not criminal on the same citation; a warning is nobody's to decide.
    private static Map<String, Object> outcome(
            String decider, LocalDate day, JsonNode stop, String criminal, boolean alsoCivil) {
        var lines = new ArrayList<Map<String, Object>>();
        var line = 0;
        for (var violation : stop.path("violations")) {
            line++;
            switch (violation.path("disposition").asText()) {
                case "CRIMINAL", "ARREST" -> lines.add(Map.of("line", line, "outcome", criminal));
                case "CIVIL" -> {
                    if (alsoCivil) {
                        lines.add(Map.of("line", line, "outcome", "NOT_RESPONSIBLE"));
                    }
                }
                default -> {
                    // Nothing to decide.
                }
            }
        }
        return Map.of(
                "decidedBy",
                decider,
                "decidedOn",
                day.toString(),
                "noticeOn",
                day.plusDays(2).toString(),
                "lines",
                lines);
    }

    private static String text(OffsetDateTime at) {
        return at.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
