package org.welcomingcity.portal.citations.vehicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import org.welcomingcity.contract.citations.Alternative;
import org.welcomingcity.contract.citations.ImpoundPurpose;
import org.welcomingcity.contract.citations.Offer;
import org.welcomingcity.contract.citations.Opportunity;
import org.welcomingcity.contract.citations.Passenger;
import org.welcomingcity.contract.citations.VehicleChoice;
import org.welcomingcity.portal.citations.stop.StopWords;
import org.welcomingcity.portal.citations.terms.CitationExtensions;
import org.welcomingcity.portal.citations.terms.CitationTerms;
import org.welcomingcity.portal.frame.form.DeclaredForm;
import org.welcomingcity.portal.frame.form.Field;
import org.welcomingcity.portal.frame.form.Option;
import org.welcomingcity.portal.frame.form.Part;
import org.welcomingcity.portal.frame.language.FrameWords;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.page.Address;

/** The forms about a car that waits: a call, the end of the wait, and what becomes of the car. */
@ApplicationScoped
class VehicleForms {

    private static final int A_FEW_SENTENCES = 500;

    private final VehicleWords vehicleWords;
    private final StopWords stopWords;
    private final CitationTerms citationTerms;
    private final FrameWords frameWords;

    VehicleForms(
            @Spoken VehicleWords vehicleWords,
            @Spoken StopWords stopWords,
            @Spoken CitationTerms citationTerms,
            @Spoken FrameWords frameWords) {
        this.vehicleWords = vehicleWords;
        this.stopWords = stopWords;
        this.citationTerms = citationTerms;
        this.frameWords = frameWords;
    }

    /** The form that is sent to the last part of an address, for reading what was typed. */
    DeclaredForm sentTo(String citation, String last) {
        return switch (last) {
            case "calls" -> call(citation);
            case "end" -> end(citation, everything(), List.of());
            case "choice" -> choice(citation, everything());
            default -> throw new NotFoundException();
        };
    }

    private static Offer everything() {
        return new Offer(
                "",
                "POST",
                "",
                Map.of("how", Option.names(Opportunity.values()), "vehicle", Option.names(VehicleChoice.values())));
    }

    /** Somebody was called. */
    DeclaredForm call(String citation) {
        return DeclaredForm.of(
                "calls",
                address(citation, "calls"),
                new DeclaredForm.Words(
                        vehicleWords.callTitle(), vehicleWords.callText(), vehicleWords.callDo(), "call"),
                Part.below(
                        Field.moment("calledAt", frameWords.colWhen()),
                        Field.area("note", vehicleWords.callNote())
                                .hint(vehicleWords.callHint())
                                .most(A_FEW_SENTENCES)));
    }

    /**
     * The wait is over.
     *
     * @param early the stated grounds on which it may end before its time
     */
    DeclaredForm end(String citation, Offer offer, List<Option> early) {
        return DeclaredForm.of(
                "end",
                address(citation, "end"),
                new DeclaredForm.Words(vehicleWords.endTitle(), vehicleWords.endText(), vehicleWords.endDo(), "end"),
                Part.below(
                        Field.segments(
                                "how",
                                vehicleWords.endHow(),
                                Option.each(
                                        Opportunity.values(),
                                        CitationExtensions.choicesOf(offer, "how"),
                                        stopWords::opportunity)),
                        Field.moment("endedAt", frameWords.colWhen()),
                        Field.area("endReason", vehicleWords.endReason()).most(A_FEW_SENTENCES),
                        Field.pick("endedEarly", vehicleWords.endEarly(), early, vehicleWords.endWaited())));
    }

    /** What becomes of the car. */
    DeclaredForm choice(String citation, Offer offer) {
        var none = citationTerms.noneOfThese();
        return DeclaredForm.of(
                "choice",
                address(citation, "choice"),
                new DeclaredForm.Words(
                        vehicleWords.choiceTitle(), vehicleWords.choiceText(), vehicleWords.choiceDo(), "choose"),
                Part.below(
                        Field.segments(
                                "vehicle",
                                vehicleWords.choiceWhat(),
                                Option.each(
                                        VehicleChoice.values(),
                                        CitationExtensions.choicesOf(offer, "vehicle"),
                                        citationTerms::vehicleChoice)),
                        Field.area("reason", vehicleWords.choiceReason()),
                        Field.pick(
                                "passenger",
                                vehicleWords.choicePassenger(),
                                Option.each(Passenger.values(), stopWords::passenger),
                                none),
                        Field.pick(
                                "purpose",
                                vehicleWords.choicePurpose(),
                                Option.each(ImpoundPurpose.values(), stopWords::purpose),
                                none),
                        Field.pick(
                                "alternative",
                                vehicleWords.choiceAlternative(),
                                Option.each(Alternative.values(), stopWords::alternative),
                                none),
                        Field.yesNo(
                                "ownerTowPractical", vehicleWords.choiceOwnerTow(), frameWords.yes(), frameWords.no()),
                        Field.yesNo("mayStayParked", vehicleWords.choiceParked(), frameWords.yes(), frameWords.no())));
    }

    private static String address(String citation, String below) {
        return Address.of("/citations/{citation}/vehicle/{below}", citation, below);
    }
}
