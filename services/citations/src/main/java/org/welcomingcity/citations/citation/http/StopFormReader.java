package org.welcomingcity.citations.citation.http;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.application.RecordStop;
import org.welcomingcity.citations.gazetteer.application.ReadIntersection;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.stop.domain.Place;
import org.welcomingcity.citations.stop.domain.StopReport;
import org.welcomingcity.citations.stop.domain.Vehicle;
import org.welcomingcity.citations.stop.http.Occurrence;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.platform.people.NamedPeople;
import org.welcomingcity.platform.security.ActingUser;
import org.welcomingcity.platform.time.CityTime;

/** Reads a stop form as a report, and says everything that is wrong with it at once. */
@ApplicationScoped
class StopFormReader {

    private final ReadIntersection places;
    private final NamedPeople people;
    private final Clock clock;

    StopFormReader(ReadIntersection places, NamedPeople people, Clock clock) {
        this.places = places;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Reads the form.
     *
     * @throws org.welcomingcity.kernel.Refused with every fault that was found
     */
    RecordStop.Command read(StopForm form, ActingUser reporter) {
        return read(form, reporter, false);
    }

    /**
     * The same for a stop that is brought in from another system's records.
     *
     * @param history whether it is
     */
    RecordStop.Command read(StopForm form, ActingUser reporter, boolean history) {
        var faults = new Faults();
        var parts = parts(form, reporter, history, faults);
        faults.refuseIfAny(
                Refusal.Kind.MALFORMED,
                "malformed-request",
                "The report of the stop does not keep to its form. Nothing was stored.");
        return parts.whole(form, history);
    }

    /**
     * The parts of a stop as they were read.
     *
     * @param officer null where a department's system did not say for whom it records
     * @param place null where it was not said
     */
    record Parts(
            @Nullable OfficerId officer,
            @Nullable Place place,
            @Nullable Vehicle vehicle,
            RecordStop.@Nullable Written written) {

        /** The whole stop, of a form that says all of it. */
        RecordStop.Command whole(StopParts form) {
            return whole(form, false);
        }

        /**
         * The same.
         *
         * @param history whether it is brought in from another system's records
         */
        RecordStop.Command whole(StopParts form, boolean history) {
            var late = form.lateReason();
            var vehicleFacts = form.facts().vehicle();
            var groundFacts = vehicleFacts == null ? null : vehicleFacts.groundFacts();
            var occurredAt = form.occurredAt();
            var relied = form.facts().toReliedOn();
            var opportunity = form.opportunity();
            var report = new StopReport(
                    occurredAt.toInstant(),
                    occurredAt.atZoneSameInstant(CityTime.ZONE).toLocalDate(),
                    requireNonNull(officer),
                    requireNonNull(place),
                    requireNonNull(form.driver()).toDriver(),
                    vehicle,
                    form.facts().toFacts(),
                    relied.warrant(),
                    relied.otherOffence(),
                    requireNonNull(form.choice()).toChoice(),
                    opportunity == null ? null : opportunity.toRecord(),
                    groundFacts == null ? null : groundFacts.toRecord());
            return new RecordStop.Command(
                    report,
                    StopForm.toLines(requireNonNull(form.violations())),
                    written,
                    late == null ? null : late.strip(),
                    history);
        }
    }

    /** Reads as much as there is, and notes what is wrong with it. */
    Parts parts(StopParts form, ActingUser reporter, Faults faults) {
        return parts(form, reporter, false, faults);
    }

    private Parts parts(StopParts form, ActingUser reporter, boolean history, Faults faults) {
        Occurrence.check(form.occurredAt(), clock, faults);
        var officer = officer(form, reporter, history, faults);
        var place = form.location() == null ? null : place(form.location(), faults);
        var vehicle = form.vehicle() == null ? null : VehicleReader.read(form.vehicle(), faults);
        if (form.driver() != null) {
            DriverReader.check(form.driver(), LocalDate.now(clock), faults);
        }
        checkOpportunity(form.opportunity(), faults);
        return new Parts(officer, place, vehicle, written(form, faults));
    }

    private RecordStop.@Nullable Written written(StopParts form, Faults faults) {
        var number = form.number();
        var at = form.writtenAt();
        if (number == null && at == null) {
            return null;
        }
        if (at == null) {
            faults.add(
                    "writtenAt",
                    "number-with-its-time",
                    "a citation that was written under a number has a time",
                    "send both, or neither to have it written now");
            return null;
        }
        if (form.violations() != null && form.violations().isEmpty()) {
            faults.add(
                    number == null ? "writtenAt" : "number",
                    "number-without-citation",
                    "there is no violation to cite",
                    "leave number and writtenAt out");
        }
        if (at.isBefore(form.occurredAt()) || Faults.isAhead(at.toInstant(), clock.instant())) {
            faults.add(
                    "writtenAt",
                    "number-with-its-time",
                    "a citation is written after the stop and before it arrives here",
                    "check both times");
        }
        try {
            return new RecordStop.Written(number == null ? null : new CitationNumber(number), at.toInstant());
        } catch (IllegalArgumentException notANumber) {
            faults.add(
                    "number",
                    "citation-number",
                    String.valueOf(notANumber.getMessage()),
                    "send the number as it is printed, such as R1000001");
            return null;
        }
    }

    private @Nullable OfficerId officer(StopParts form, ActingUser reporter, boolean history, Faults faults) {
        var named = form.officer();
        if (reporter.kind() == ActingUser.Kind.PERSON) {
            if (named != null && !named.equals(reporter.knownAs())) {
                faults.add("officer", "officer-themself", "an officer records their own stops", "leave the field out");
            }
            return reporter.knownAs();
        }
        if (named != null) {
            // Whoever made a stop that is history may have left since.
            return history ? people.read("officer", named, faults) : people.readAtWork("officer", named, faults);
        }
        if (form instanceof StopForm) {
            faults.add(
                    "officer",
                    "officer-named",
                    "a department's system names the officer it records for",
                    "send the officer's badge number or sign-in name");
        }
        return null;
    }

    private Place place(StopForm.LocationForm location, Faults faults) {
        var node = location.node();
        var description = location.description();
        if ((node == null) == (description == null)) {
            faults.add(
                    "location",
                    "location-one-of-two",
                    "a location is an intersection or a description, one of the two",
                    "send either node or description");
            return new Place(null, "unknown", null, null);
        }
        if (node == null) {
            return new Place(null, String.valueOf(description).strip(), null, null);
        }
        var found = places.read(node);
        if (found.isEmpty()) {
            faults.add(
                    "location.node",
                    "location-gazetteer",
                    "the gazetteer has no intersection %d".formatted(node),
                    "take a node from /api/v1/locations, or describe the place");
            return new Place(node, "unknown", null, null);
        }
        var place = found.get();
        return new Place(place.node(), place.name(), place.longitude(), place.latitude());
    }

    private static void checkOpportunity(StopForm.@Nullable OpportunityForm opportunity, Faults faults) {
        var ended = opportunity == null ? null : opportunity.endedAt();
        if (opportunity != null && ended != null && ended.isBefore(opportunity.startedAt())) {
            faults.add(
                    "opportunity.endedAt",
                    "opportunity-order",
                    "the opportunity ended before it began",
                    "check both times");
        }
    }
}
