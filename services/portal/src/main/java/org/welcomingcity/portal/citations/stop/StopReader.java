package org.welcomingcity.portal.citations.stop;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.contract.citations.Disposition;
import org.welcomingcity.contract.citations.OffenceView;
import org.welcomingcity.contract.citations.PersonChoice;
import org.welcomingcity.portal.citations.terms.CitationTerms;
import org.welcomingcity.portal.frame.form.FormDraft;
import org.welcomingcity.portal.frame.form.MissingAnswer;
import org.welcomingcity.portal.frame.form.TypedMoment;
import org.welcomingcity.portal.frame.language.FrameWords;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.service.Fault;
import org.welcomingcity.portal.service.Sent;

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

    /** What is looked at before it is recorded: the same as would be recorded, without the parts that are only half told. */
    Sent preview(FormDraft draft, List<OffenceView> catalogue) {
        var named = draft.entered("driver.familyName") != null;
        var choice = choice(draft);
        return Sent.of("occurredAt", TypedMoment.sent(draft, "occurredAt"))
                .and("location", draft.entered("location.description") == null ? null : location(draft))
                .and("driver", named ? driver(draft) : null)
                .and("vehicle", draft.anyEntered("vehicle.plate.characters", "vehicle.noPlate") ? vehicle(draft) : null)
                .and("facts", facts(draft))
                .and("violations", choice == null ? null : lines(draft, catalogue))
                .and("choice", choice)
                .and(
                        "opportunity",
                        TypedMoment.sent(draft, "opportunity.startedAt") == null ? null : opportunity(draft));
    }

    /** The questions that the service asks back, in the words of the form. */
    List<Fault> asked(List<Fault> faults) {
        return faults.stream()
                .map(fault -> {
                    var label = label(fault.field());
                    return label == null ? fault : MissingAnswer.choice(frameWords, fault.field(), label);
                })
                .toList();
    }

    private @Nullable String label(String field) {
        return switch (field) {
            case "facts.licence" -> stopWords.factLicence();
            case "facts.residencyFacts" -> stopWords.factResidency();
            case "facts.identityEstablished" -> stopWords.factIdentity();
            case "facts.driverFit" -> stopWords.factDriverFit();
            case "facts.vehicle.present" -> stopWords.factVehiclePresent();
            case "facts.vehicle.registered" -> stopWords.factRegistered();
            case "facts.vehicle.insured" -> stopWords.factInsured();
            case "facts.vehicle.platesRevoked" -> stopWords.factPlatesRevoked();
            case "facts.vehicle.evidence" -> stopWords.factEvidence();
            case "facts.vehicle.passenger" -> stopWords.factPassenger();
            case "facts.vehicle.opportunity" -> stopWords.factOpportunity();
            case "facts.vehicle.locationSafe" -> stopWords.factLocationSafe();
            case "facts.vehicle.mayStayParked" -> stopWords.factMayStayParked();
            case "facts.vehicle.alternative" -> stopWords.factAlternative();
            case "facts.vehicle.ownerTowPractical" -> stopWords.factOwnerTow();
            default -> null;
        };
    }

    /** What is sent to be recorded. */
    Sent report(FormDraft draft, List<OffenceView> catalogue) {
        return Sent.of("occurredAt", TypedMoment.sent(draft, "occurredAt"))
                .and("location", location(draft))
                .and("driver", driver(draft))
                .and("vehicle", vehicle(draft))
                .and("facts", facts(draft))
                .and("violations", lines(draft, catalogue))
                .and("choice", choice(draft))
                .and("opportunity", opportunity(draft))
                .and("lateReason", draft.entered("lateReason"));
    }

    /** What keeps the policy from being asked. */
    List<Fault> faultsBeforePreview(FormDraft draft) {
        var faults = new ArrayList<Fault>();
        checkMoment(draft, "occurredAt", stopWords.fieldOccurredAt(), true, faults);
        checkAnswered(draft, "facts.licence", faults);
        checkAnswered(draft, "facts.identityEstablished", faults);
        checkAnswered(draft, "facts.vehicle.present", faults);
        if (draft.ticked("facts.vehicle.present")) {
            checkAnswered(draft, "facts.vehicle.registered", faults);
            checkAnswered(draft, "facts.vehicle.insured", faults);
        }
        return faults;
    }

    /** What keeps the stop from being sent. */
    List<Fault> faultsBeforeReport(FormDraft draft) {
        var faults = new ArrayList<>(faultsBeforePreview(draft));
        checkEntered(draft, "location.description", stopWords.fieldLocation(), faults);
        checkEntered(draft, "driver.familyName", citationTerms.fieldFamilyName(), faults);
        if (draft.entered("choice.person") == null) {
            faults.add(MissingAnswer.choice(frameWords, "choice.person", citationTerms.choicePerson()));
        }
        checkMoment(draft, "opportunity.startedAt", stopWords.fieldOpportunityStart(), false, faults);
        checkMoment(draft, "opportunity.endedAt", stopWords.fieldOpportunityEnd(), false, faults);
        checkMoment(draft, "facts.vehicle.groundFacts.refusedAt", stopWords.fieldRefusedAt(), false, faults);
        checkNumber(draft, "opportunity.attempts", citationTerms.fieldOpportunityAttempts(), faults);
        for (var line : StopShape.lines(draft)) {
            checkNumber(draft, line.speedField(), stopWords.fieldSpeed(), faults);
            checkNumber(draft, line.limitField(), stopWords.fieldLimit(), faults);
        }
        return faults;
    }

    /** The day of the stop; null where it cannot be read. */
    @Nullable
    LocalDate day(FormDraft draft) {
        var moment = TypedMoment.local(draft, "occurredAt");
        return moment == null ? null : moment.toLocalDate();
    }

    private void checkAnswered(FormDraft draft, String field, List<Fault> faults) {
        if (draft.entered(field) == null) {
            faults.addAll(asked(List.of(new Fault(field, "", null, "", ""))));
        }
    }

    private void checkEntered(FormDraft draft, String field, String label, List<Fault> faults) {
        if (draft.entered(field) == null) {
            faults.add(MissingAnswer.text(frameWords, field, label));
        }
    }

    private void checkMoment(FormDraft draft, String field, String label, boolean required, List<Fault> faults) {
        if (draft.entered(field) == null ? required : TypedMoment.local(draft, field) == null) {
            faults.add(MissingAnswer.moment(frameWords, field, label));
        }
        TypedMoment.fault(frameWords, draft, field, label).ifPresent(faults::add);
    }

    private static Sent location(FormDraft draft) {
        var node = draft.entered("location.node");
        var number = node == null ? null : longNumber(node);
        return number == null
                ? Sent.of("node", null).and("description", draft.entered("location.description"))
                : Sent.of("node", number).and("description", null);
    }

    private static Sent driver(FormDraft draft) {
        return Sent.of("familyName", draft.entered("driver.familyName"))
                .and("givenNames", draft.entered("driver.givenNames"))
                .and("nameAsGiven", draft.ticked("driver.nameAsGiven") ? Boolean.TRUE : null)
                .and("dateOfBirth", draft.entered("driver.dateOfBirth"))
                .and("address", address(draft))
                .and("licenceNumber", draft.entered("driver.licenceNumber"))
                .and("licenceState", draft.entered("driver.licenceState"));
    }

    private static @Nullable Sent address(FormDraft draft) {
        return draft.anyUnder("driver.address")
                ? Sent.of("line1", draft.entered("driver.address.line1"))
                        .and("line2", draft.entered("driver.address.line2"))
                        .and("city", draft.entered("driver.address.city"))
                        .and("state", draft.entered("driver.address.state"))
                        .and("postalCode", draft.entered("driver.address.postalCode"))
                : null;
    }

    private static @Nullable Sent vehicle(FormDraft draft) {
        return draft.anyEntered(
                        "vehicle.plate.characters",
                        "vehicle.noPlate",
                        "vehicle.vin",
                        "vehicle.make",
                        "vehicle.model",
                        "vehicle.colour")
                ? Sent.of("plate", plate(draft))
                        .and("noPlate", draft.entered("vehicle.noPlate"))
                        .and("vin", draft.entered("vehicle.vin"))
                        .and("make", draft.entered("vehicle.make"))
                        .and("model", draft.entered("vehicle.model"))
                        .and("colour", draft.entered("vehicle.colour"))
                : null;
    }

    private static @Nullable Sent plate(FormDraft draft) {
        return draft.entered("vehicle.plate.characters") == null
                ? null
                : Sent.of("jurisdiction", draft.entered("vehicle.plate.jurisdiction"))
                        .and("kind", draft.entered("vehicle.plate.kind"))
                        .and("characters", draft.entered("vehicle.plate.characters"))
                        .and("readsSo", draft.ticked("vehicle.plate.readsSo") ? Boolean.TRUE : null);
    }

    private static Sent facts(FormDraft draft) {
        return Sent.of("licence", draft.entered("facts.licence"))
                .and(
                        "residencyFacts",
                        draft.is("facts.licence", "VALID_ELSEWHERE") ? answer(draft, "facts.residencyFacts") : null)
                .and("judicialWarrant", warrant(draft))
                .and(
                        "federalAdministrativeDocument",
                        draft.ticked("facts.federalAdministrativeDocument") ? Boolean.TRUE : null)
                .and("otherArrestOffence", draft.entered("facts.otherArrestOffence"))
                .and("identityEstablished", answer(draft, "facts.identityEstablished"))
                .and("driverFit", answer(draft, "facts.driverFit"))
                .and("vehicle", draft.ticked("facts.vehicle.present") ? vehicleFacts(draft) : null);
    }

    private static @Nullable Sent warrant(FormDraft draft) {
        return draft.anyUnder("facts.judicialWarrant")
                ? Sent.of("number", draft.entered("facts.judicialWarrant.number"))
                        .and("court", draft.entered("facts.judicialWarrant.court"))
                        .and("issuedBy", draft.entered("facts.judicialWarrant.issuedBy"))
                : null;
    }

    private static Sent vehicleFacts(FormDraft draft) {
        return Sent.of("mandatoryGround", draft.entered("facts.vehicle.mandatoryGround"))
                .and("groundFacts", groundFacts(draft))
                .and("evidence", answer(draft, "facts.vehicle.evidence"))
                .and("registered", answer(draft, "facts.vehicle.registered"))
                .and("insured", answer(draft, "facts.vehicle.insured"))
                .and("platesRevoked", answer(draft, "facts.vehicle.platesRevoked"))
                .and("ownerTowPractical", answer(draft, "facts.vehicle.ownerTowPractical"))
                .and("passenger", draft.entered("facts.vehicle.passenger"))
                .and("opportunity", draft.entered("facts.vehicle.opportunity"))
                .and("locationSafe", answer(draft, "facts.vehicle.locationSafe"))
                .and("mayStayParked", answer(draft, "facts.vehicle.mayStayParked"))
                .and("alternative", draft.entered("facts.vehicle.alternative"))
                .and("purpose", draft.entered("facts.vehicle.purpose"));
    }

    private static @Nullable Sent groundFacts(FormDraft draft) {
        var order = draft.anyUnder("facts.vehicle.groundFacts.order.")
                ? Sent.of("number", draft.entered("facts.vehicle.groundFacts.order.number"))
                        .and("issuedBy", draft.entered("facts.vehicle.groundFacts.order.issuedBy"))
                        .and("signedBy", draft.entered("facts.vehicle.groundFacts.order.signedBy"))
                : null;
        return draft.anyUnder("facts.vehicle.groundFacts.")
                ? Sent.of("refusedAt", TypedMoment.sent(draft, "facts.vehicle.groundFacts.refusedAt"))
                        .and("order", order)
                : null;
    }

    private static @Nullable Sent choice(FormDraft draft) {
        var person = draft.entered("choice.person");
        var vehicle = draft.ticked("facts.vehicle.present") ? draft.entered("choice.vehicle") : null;
        return person == null
                ? null
                : Sent.of("person", person)
                        .and("vehicle", vehicle)
                        .and("reason", draft.entered("choice.reason"))
                        .and("otherWay", "OTHER_AGREED".equals(vehicle) ? draft.entered("choice.otherWay") : null)
                        .and("ground", draft.entered("choice.ground"));
    }

    private static @Nullable Sent opportunity(FormDraft draft) {
        var attempts = draft.entered("opportunity.attempts");
        return draft.ticked("facts.vehicle.present") && draft.anyUnder("opportunity.")
                ? Sent.of("startedAt", TypedMoment.sent(draft, "opportunity.startedAt"))
                        .and("endedAt", TypedMoment.sent(draft, "opportunity.endedAt"))
                        .and("attempts", attempts == null ? null : number(attempts))
                        .and("endReason", draft.entered("opportunity.endReason"))
                        .and("endedEarly", draft.entered("opportunity.endedEarly"))
                : null;
    }

    private static List<Sent> lines(FormDraft draft, List<OffenceView> catalogue) {
        return StopShape.lines(draft).stream()
                .filter(line -> draft.entered(line.offenceField()) != null)
                .filter(line -> !draft.is("choice.person", PersonChoice.NO_ACTION.name())
                        || draft.entered(line.dispositionField()) != null)
                .map(line -> Sent.of("offence", draft.entered(line.offenceField()))
                        .and(
                                "disposition",
                                Objects.requireNonNullElseGet(
                                        draft.entered(line.dispositionField()),
                                        () -> following(draft, draft.value(line.offenceField()), catalogue)))
                        .and("speed", speed(draft, line)))
                .toList();
    }

    // How fast, for speeding; nothing where nothing of it was answered.
    private static @Nullable Sent speed(FormDraft draft, StopShape.Line line) {
        var speed = draft.entered(line.speedField());
        var limit = draft.entered(line.limitField());
        var zone = draft.entered(line.zoneField());
        return speed == null && limit == null && zone == null
                ? null
                : Sent.of("speed", speed == null ? null : number(speed))
                        .and("limit", limit == null ? null : number(limit))
                        .and("zone", zone);
    }

    // "As chosen above": what goes with the choice and the kind of offence. Whether it may, the service says.
    private static String following(FormDraft draft, String code, List<OffenceView> catalogue) {
        var choice = draft.value("choice.person");
        if (choice.equals(PersonChoice.WARNING.name())) {
            return Disposition.WARNING.name();
        }
        var civil = catalogue.stream()
                .anyMatch(
                        offence -> offence.code().equals(code) && offence.kind().equals("CIVIL"));
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

    private void checkNumber(FormDraft draft, String field, String label, List<Fault> faults) {
        var typed = draft.entered(field);
        if (typed != null && number(typed) == null) {
            faults.add(MissingAnswer.number(frameWords, field, label));
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
