package org.welcomingcity.portal.citations.citation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Map;
import org.welcomingcity.contract.citations.AddressSource;
import org.welcomingcity.contract.citations.DeliveryException;
import org.welcomingcity.contract.citations.Event;
import org.welcomingcity.contract.citations.Manner;
import org.welcomingcity.contract.citations.Means;
import org.welcomingcity.contract.citations.Offer;
import org.welcomingcity.portal.citations.people.Colleagues;
import org.welcomingcity.portal.citations.terms.CitationExtensions;
import org.welcomingcity.portal.citations.terms.CitationTerms;
import org.welcomingcity.portal.frame.form.DeclaredForm;
import org.welcomingcity.portal.frame.form.Field;
import org.welcomingcity.portal.frame.form.Option;
import org.welcomingcity.portal.frame.form.Part;
import org.welcomingcity.portal.frame.language.FrameWords;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.page.Address;

/** The forms about a citation's copies: the driver's, the department's and those for others. */
@ApplicationScoped
class ProgressForms {

    private static final int ADDRESS = 300;

    private final CitationTerms citationTerms;
    private final CitationWords citationWords;
    private final FrameWords frameWords;
    private final Colleagues colleagues;

    ProgressForms(
            @Spoken CitationTerms citationTerms,
            @Spoken CitationWords citationWords,
            @Spoken FrameWords frameWords,
            Colleagues colleagues) {
        this.citationTerms = citationTerms;
        this.citationWords = citationWords;
        this.frameWords = frameWords;
        this.colleagues = colleagues;
    }

    /** The form that is sent to the last part of an address, for reading what was typed. */
    DeclaredForm sentTo(String citation, String last) {
        return switch (last) {
            case "delivery" -> delivery(citation, everything());
            case "copies" -> copies(citation);
            case "forwardings" -> forwarding(citation, everything());
            default -> throw new NotFoundException();
        };
    }

    private static Offer everything() {
        return new Offer(
                "",
                "POST",
                "",
                Map.of(
                        "manner", Option.names(Manner.values()),
                        "exception", Option.names(DeliveryException.values()),
                        "addressSource", Option.names(AddressSource.values()),
                        "event", Option.names(Event.values()),
                        "means", Option.names(Means.values())));
    }

    /** How the driver got their copy, or why not. */
    DeclaredForm delivery(String citation, Offer offer) {
        var none = citationTerms.noneOfThese();
        return DeclaredForm.of(
                "delivery",
                address(citation, "delivery"),
                new DeclaredForm.Words(citationWords.deliveryTitle(), "", citationWords.deliveryDo(), "deliver"),
                Part.below(
                        Field.segments(
                                "manner",
                                citationWords.deliveryManner(),
                                Option.each(
                                        Manner.values(),
                                        CitationExtensions.choicesOf(offer, "manner"),
                                        citationTerms::manner)),
                        Field.moment("deliveredAt", frameWords.colWhen()).hint(citationTerms.hintOccurredAt())),
                Part.folded(
                        citationWords.deliveryNotAtScene(),
                        Field.pick(
                                        "exception",
                                        citationWords.deliveryException(),
                                        Option.each(
                                                DeliveryException.values(),
                                                CitationExtensions.choicesOf(offer, "exception"),
                                                citationTerms::deliveryException),
                                        none)
                                .hint(citationWords.deliveryExceptionHint()),
                        Field.area("reason", citationWords.deliveryReason()),
                        Field.pick(
                                "addressSource",
                                citationWords.deliverySource(),
                                Option.each(
                                        AddressSource.values(),
                                        CitationExtensions.choicesOf(offer, "addressSource"),
                                        citationWords::addressSource),
                                none),
                        Field.text("address", citationWords.address()).most(ADDRESS),
                        Field.text("certificateOfMailing", citationWords.deliveryCertificate())));
    }

    /** The copies came in at the end of a tour of duty. */
    DeclaredForm copies(String citation) {
        return DeclaredForm.of(
                "copies",
                address(citation, "copies"),
                new DeclaredForm.Words(
                        citationWords.copiesTitle(), citationWords.copiesText(), citationWords.copiesDo(), "hand-in"),
                Part.beside(
                        Field.moment("handedInAt", frameWords.colWhen()),
                        Field.find(
                                "receivedBy",
                                citationWords.copiesReceivedBy(),
                                colleagues.everybody(),
                                frameWords.choosePerson())));
    }

    /** Copies went out, or others said that they came. */
    DeclaredForm forwarding(String citation, Offer offer) {
        return DeclaredForm.of(
                "forwardings",
                address(citation, "forwardings"),
                new DeclaredForm.Words(
                        citationWords.forwardingTitle(),
                        citationWords.forwardingText(),
                        citationWords.forwardingDo(),
                        "forward"),
                Part.below(Field.segments(
                        "event",
                        citationWords.forwardingWhat(),
                        Option.each(
                                Event.values(),
                                CitationExtensions.choicesOf(offer, "event"),
                                citationWords::forwardingEvent))),
                Part.beside(
                        Field.pick(
                                "means",
                                citationWords.forwardingMeans(),
                                Option.each(
                                        Means.values(),
                                        CitationExtensions.choicesOf(offer, "means"),
                                        citationWords::means),
                                citationTerms.noneOfThese()),
                        Field.moment("happenedAt", frameWords.colWhen()),
                        Field.text("reference", citationWords.forwardingReference())),
                Part.below(Field.area("note", citationTerms.conclusionNote()).withId("forwarding-note")));
    }

    private static String address(String citation, String below) {
        return Address.of("/citations/{citation}/progress/{below}", citation, below);
    }
}
