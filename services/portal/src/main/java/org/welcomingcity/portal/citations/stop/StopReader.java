package org.welcomingcity.portal.citations.stop;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.portal.citations.terms.CitationTerms;
import org.welcomingcity.portal.frame.form.FormDraft;
import org.welcomingcity.portal.frame.form.MissingAnswer;
import org.welcomingcity.portal.frame.language.FrameWords;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.page.CityClock;
import org.welcomingcity.portal.service.Disposition;
import org.welcomingcity.portal.service.Fault;
import org.welcomingcity.portal.service.Offence;
import org.welcomingcity.portal.service.PersonChoice;
import org.welcomingcity.portal.service.PreviewRequest;
import org.welcomingcity.portal.service.StopReport;

/**
 * Turns the typed form into what the service is asked. Notes only what keeps it from being asked at all, such as a
 * moment that is none; whether what was typed can stand is the service's to say.
 */
@ApplicationScoped
class StopReader {

    private final CitationTerms citationTerms;
    private final FrameWords frameWords;
    private final StopWords stopWords;

    StopReader(@Spoken CitationTerms citationTerms, @Spoken FrameWords frameWords, @Spoken StopWords stopWords) {
        this.citationTerms = citationTerms;
        this.frameWords = frameWords;
        this.stopWords = stopWords;
    }

    /** What the policy is asked; the choice only once one is made. */
    PreviewRequest preview(FormDraft draft) {
        return new PreviewRequest(moment(draft, "occurredAt"), facts(draft), choice(draft));
    }

    /** What is sent to be recorded. */
    StopReport report(FormDraft draft, List<Offence> catalogue) {
        return new StopReport(
                moment(draft, "occurredAt"),
                location(draft),
                driver(draft),
                vehicle(draft),
                facts(draft),
                lines(draft, catalogue),
                choice(draft),
                opportunity(draft));
    }

    /** What keeps the policy from being asked. */
    List<Fault> faultsBeforePreview(FormDraft draft) {
        var faults = new ArrayList<Fault>();
        checkMoment(draft, "occurredAt", stopWords.fieldOccurredAt(), true, faults);
        return faults;
    }

    /** What keeps the stop from being sent. */
    List<Fault> faultsBeforeReport(FormDraft draft) {
        var faults = new ArrayList<>(faultsBeforePreview(draft));
        checkEntered(draft, "location.description", stopWords.fieldLocation(), faults);
        checkEntered(draft, "driver.familyName", citationTerms.fieldFamilyName(), faults);
        checkEntered(draft, "driver.givenNames", citationTerms.fieldGivenNames(), faults);
        if (draft.entered("choice.person") == null) {
            faults.add(MissingAnswer.choice(frameWords, "choice.person", citationTerms.choicePerson()));
        }
        checkMoment(draft, "opportunity.startedAt", stopWords.fieldOpportunityStart(), false, faults);
        checkMoment(draft, "opportunity.endedAt", stopWords.fieldOpportunityEnd(), false, faults);
        var attempts = draft.entered("opportunity.attempts");
        if (attempts != null && number(attempts) == null) {
            faults.add(
                    MissingAnswer.number(frameWords, "opportunity.attempts", citationTerms.fieldOpportunityAttempts()));
        }
        return faults;
    }

    /** The day of the stop; null where it cannot be read. */
    @Nullable
    LocalDate day(FormDraft draft) {
        var moment = local(draft, "occurredAt");
        return moment == null ? null : moment.toLocalDate();
    }

    private void checkEntered(FormDraft draft, String field, String label, List<Fault> faults) {
        if (draft.entered(field) == null) {
            faults.add(MissingAnswer.text(frameWords, field, label));
        }
    }

    private void checkMoment(FormDraft draft, String field, String label, boolean required, List<Fault> faults) {
        if (draft.entered(field) == null ? required : local(draft, field) == null) {
            faults.add(MissingAnswer.moment(frameWords, field, label));
        }
    }

    private static StopReport.Location location(FormDraft draft) {
        var node = draft.entered("location.node");
        var number = node == null ? null : longNumber(node);
        return number == null
                ? new StopReport.Location(null, draft.entered("location.description"))
                : new StopReport.Location(number, null);
    }

    private static StopReport.Driver driver(FormDraft draft) {
        return new StopReport.Driver(
                draft.entered("driver.familyName"),
                draft.entered("driver.givenNames"),
                draft.entered("driver.dateOfBirth"),
                address(draft),
                draft.entered("driver.licenceNumber"),
                draft.entered("driver.licenceState"));
    }

    private static StopReport.@Nullable Address address(FormDraft draft) {
        return draft.anyUnder("driver.address")
                ? new StopReport.Address(
                        draft.entered("driver.address.line1"),
                        draft.entered("driver.address.line2"),
                        draft.entered("driver.address.city"),
                        draft.entered("driver.address.state"),
                        draft.entered("driver.address.postalCode"))
                : null;
    }

    private static StopReport.@Nullable Vehicle vehicle(FormDraft draft) {
        return draft.anyUnder("vehicle.plate.characters", "vehicle.make", "vehicle.model", "vehicle.colour")
                ? new StopReport.Vehicle(
                        new StopReport.Plate(
                                draft.entered("vehicle.plate.jurisdiction"), draft.entered("vehicle.plate.characters")),
                        draft.entered("vehicle.make"),
                        draft.entered("vehicle.model"),
                        draft.entered("vehicle.colour"))
                : null;
    }

    private static StopReport.Facts facts(FormDraft draft) {
        return new StopReport.Facts(
                draft.entered("facts.licence"),
                draft.ticked("facts.residencyFacts") && draft.is("facts.licence", "VALID_ELSEWHERE"),
                warrant(draft),
                draft.ticked("facts.federalAdministrativeDocument"),
                draft.entered("facts.otherArrestOffence"),
                answer(draft, "facts.identityEstablished"),
                draft.ticked("facts.vehicle.present") ? vehicleFacts(draft) : null);
    }

    private static StopReport.@Nullable Warrant warrant(FormDraft draft) {
        return draft.anyUnder("facts.judicialWarrant")
                ? new StopReport.Warrant(
                        draft.entered("facts.judicialWarrant.number"),
                        draft.entered("facts.judicialWarrant.court"),
                        draft.entered("facts.judicialWarrant.issuedBy"))
                : null;
    }

    private static StopReport.VehicleFacts vehicleFacts(FormDraft draft) {
        return new StopReport.VehicleFacts(
                draft.entered("facts.vehicle.mandatoryGround"),
                draft.ticked("facts.vehicle.evidence"),
                answer(draft, "facts.vehicle.registered"),
                answer(draft, "facts.vehicle.insured"),
                draft.ticked("facts.vehicle.platesRevoked"),
                draft.ticked("facts.vehicle.ownerTowPractical"),
                draft.entered("facts.vehicle.passenger"),
                draft.entered("facts.vehicle.opportunity"),
                answer(draft, "facts.vehicle.locationSafe"),
                answer(draft, "facts.vehicle.mayStayParked"),
                draft.entered("facts.vehicle.alternative"),
                draft.entered("facts.vehicle.purpose"));
    }

    private static StopReport.@Nullable Choice choice(FormDraft draft) {
        var person = draft.entered("choice.person");
        var vehicle = draft.ticked("facts.vehicle.present") ? draft.entered("choice.vehicle") : null;
        return person == null ? null : new StopReport.Choice(person, vehicle, draft.entered("choice.reason"));
    }

    private static StopReport.@Nullable OpportunityGiven opportunity(FormDraft draft) {
        var attempts = draft.entered("opportunity.attempts");
        return draft.ticked("facts.vehicle.present") && draft.anyUnder("opportunity.")
                ? new StopReport.OpportunityGiven(
                        moment(draft, "opportunity.startedAt"),
                        moment(draft, "opportunity.endedAt"),
                        attempts == null ? null : number(attempts),
                        draft.entered("opportunity.endReason"))
                : null;
    }

    private static List<StopReport.Line> lines(FormDraft draft, List<Offence> catalogue) {
        return StopShape.lines(draft).stream()
                .filter(line -> draft.entered(line.offenceField()) != null)
                .filter(line -> !draft.is("choice.person", PersonChoice.NO_ACTION.name())
                        || draft.entered(line.dispositionField()) != null)
                .map(line -> new StopReport.Line(
                        draft.entered(line.offenceField()),
                        Objects.requireNonNullElseGet(
                                draft.entered(line.dispositionField()),
                                () -> following(draft, draft.value(line.offenceField()), catalogue))))
                .toList();
    }

    // "As chosen above": what goes with the choice and the kind of offence. Whether it may, the service says.
    private static String following(FormDraft draft, String code, List<Offence> catalogue) {
        var choice = draft.value("choice.person");
        if (choice.equals(PersonChoice.WARNING.name())) {
            return Disposition.WARNING.name();
        }
        var civil = catalogue.stream()
                .anyMatch(offence -> offence.code().equals(code) && offence.kind() == Offence.Kind.CIVIL);
        if (civil || choice.equals(PersonChoice.CIVIL_CITATION.name())) {
            return Disposition.CIVIL.name();
        }
        return choice.equals(PersonChoice.ARREST.name()) ? Disposition.ARREST.name() : Disposition.CRIMINAL.name();
    }

    private static @Nullable Boolean answer(FormDraft draft, String field) {
        return switch (draft.value(field)) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> null;
        };
    }

    // An hour that the autumn change makes twice is read as the first of the two.
    private static @Nullable String moment(FormDraft draft, String field) {
        var local = local(draft, field);
        return local == null
                ? null
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        local.atZone(CityClock.ZONE).toOffsetDateTime());
    }

    private static @Nullable LocalDateTime local(FormDraft draft, String field) {
        try {
            var typed = draft.entered(field);
            return typed == null ? null : LocalDateTime.parse(typed);
        } catch (DateTimeException notAMoment) {
            return null;
        }
    }

    private static @Nullable Integer number(String typed) {
        try {
            return Integer.valueOf(typed);
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    private static @Nullable Long longNumber(String typed) {
        try {
            return Long.valueOf(typed);
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }
}
