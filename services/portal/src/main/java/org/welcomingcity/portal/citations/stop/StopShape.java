package org.welcomingcity.portal.citations.stop;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.welcomingcity.portal.frame.form.FormDraft;
import org.welcomingcity.portal.frame.form.FormShape;

/** The fields of the stop form, named as in the API, and how the form looks before anything is typed. */
final class StopShape {

    static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
    static final String UNLICENSED = "90-10";
    static final String SUSPENDED = "90-23";
    static final String NOT_CARRIED = "90-11";

    private static final int MOST_LINES = 10;
    private static final int FIRST_LINES = 4;

    private static final Set<String> FIELDS = Set.of(
            "occurredAt",
            "location.node",
            "location.description",
            "driver.familyName",
            "driver.givenNames",
            "driver.nameAsGiven",
            "driver.dateOfBirth",
            "driver.licenceNumber",
            "driver.licenceState",
            "driver.address.line1",
            "driver.address.line2",
            "driver.address.city",
            "driver.address.state",
            "driver.address.postalCode",
            "vehicle.plate.characters",
            "vehicle.plate.jurisdiction",
            "vehicle.plate.kind",
            "vehicle.plate.readsSo",
            "vehicle.noPlate",
            "vehicle.vin",
            "vehicle.make",
            "vehicle.model",
            "vehicle.colour",
            "facts.licence",
            "facts.residencyFacts",
            "facts.identityEstablished",
            "facts.driverFit",
            "facts.judicialWarrant.number",
            "facts.judicialWarrant.court",
            "facts.judicialWarrant.issuedBy",
            "facts.otherArrestOffence",
            "facts.federalAdministrativeDocument",
            "facts.vehicle.present",
            "facts.vehicle.registered",
            "facts.vehicle.insured",
            "facts.vehicle.platesRevoked",
            "facts.vehicle.ownerTowPractical",
            "facts.vehicle.passenger",
            "facts.vehicle.opportunity",
            "facts.vehicle.locationSafe",
            "facts.vehicle.mayStayParked",
            "facts.vehicle.alternative",
            "facts.vehicle.evidence",
            "facts.vehicle.mandatoryGround",
            "facts.vehicle.groundFacts.refusedAt",
            "facts.vehicle.groundFacts.order.number",
            "facts.vehicle.groundFacts.order.issuedBy",
            "facts.vehicle.groundFacts.order.signedBy",
            "facts.vehicle.purpose",
            "opportunity.startedAt",
            "opportunity.endedAt",
            "opportunity.attempts",
            "opportunity.endReason",
            "opportunity.endedEarly",
            "lateReason",
            "choice.person",
            "choice.vehicle",
            "choice.otherWay",
            "choice.reason",
            "choice.ground");

    static final FormShape SHAPE = shape();

    /**
     * A line of the citation on the form.
     *
     * @param speeding what stands before the fields that only speeding has
     */
    record Line(int number, String offenceField, String dispositionField, String speeding) {
        static Line at(int index) {
            var line = "violations[%d].".formatted(index);
            return new Line(index + 1, line + "offence", line + "disposition", line + "speed");
        }

        public String speedField() {
            return speeding + ".speed";
        }

        public String limitField() {
            return speeding + ".limit";
        }

        public String zoneField() {
            return speeding + ".zone";
        }

        List<String> fields() {
            return List.of(offenceField, dispositionField, speedField(), limitField(), zoneField());
        }
    }

    private StopShape() {}

    /**
     * The form before anything is typed: the moment, and the state most plates are of. No fact is answered for the officer, and
     * nothing that they decide.
     */
    static FormDraft fresh(Clock clock) {
        return FormDraft.of(
                SHAPE,
                Map.of("occurredAt", MINUTE.format(LocalDateTime.now(clock)), "vehicle.plate.jurisdiction", "MA"));
    }

    /** Whether nothing stands in the form but what stood there before anything was typed; the time goes on by itself. */
    static boolean isUntouched(FormDraft draft, Clock clock) {
        var fresh = fresh(clock);
        return draft.getValues().entrySet().stream()
                .allMatch(field -> field.getValue().isBlank()
                        || field.getKey().equals("occurredAt")
                        || fresh.is(field.getKey(), field.getValue()));
    }

    /** The lines to show: those that are filled, some empty ones after them, and never more than a citation holds. */
    static List<Line> lines(FormDraft draft) {
        var count = FIRST_LINES;
        for (var index = 0; index < MOST_LINES; index++) {
            if (!draft.value(Line.at(index).offenceField()).isBlank()) {
                count = Math.max(count, index + 3);
            }
        }
        return IntStream.range(0, Math.min(count, MOST_LINES))
                .mapToObj(Line::at)
                .toList();
    }

    /** Moves filled lines together, so that the service's line numbers are the form's. */
    static FormDraft withoutGaps(FormDraft draft) {
        var filled = new ArrayList<List<String>>();
        for (var index = 0; index < MOST_LINES; index++) {
            var line = Line.at(index);
            if (!draft.value(line.offenceField()).isBlank()) {
                filled.add(line.fields().stream().map(draft::value).toList());
            }
        }
        var closed = draft;
        for (var index = 0; index < MOST_LINES; index++) {
            var fields = Line.at(index).fields();
            for (var at = 0; at < fields.size(); at++) {
                closed = closed.with(
                        fields.get(at),
                        index < filled.size() ? filled.get(index).get(at) : "");
            }
        }
        return closed;
    }

    private static FormShape shape() {
        var fields = new HashSet<>(FIELDS);
        fields.add("violations");
        var homes = new HashMap<String, String>();
        for (var index = 0; index < MOST_LINES; index++) {
            var line = Line.at(index);
            fields.addAll(line.fields());
            homes.put(line.speeding(), line.speedField());
        }
        homes.put("location.node", "location.description");
        homes.put("location", "location.description");
        homes.put("vehicle", "vehicle.plate.characters");
        homes.put("vehicle.plate", "vehicle.plate.characters");
        homes.put("facts.judicialWarrant", "facts.judicialWarrant.number");
        homes.put("facts.vehicle", "facts.vehicle.present");
        homes.put("facts.vehicle.groundFacts", "facts.vehicle.groundFacts.refusedAt");
        homes.put("facts.vehicle.groundFacts.order", "facts.vehicle.groundFacts.order.number");
        homes.put("facts", "facts.licence");
        homes.put("driver.address", "driver.address.line1");
        homes.put("driver", "driver.familyName");
        homes.put("opportunity", "opportunity.startedAt");
        homes.put("choice", "choice.person");
        return new FormShape(fields, homes);
    }
}
