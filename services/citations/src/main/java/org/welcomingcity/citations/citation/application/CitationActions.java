package org.welcomingcity.citations.citation.application;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.welcomingcity.casework.offer.Action;
import org.welcomingcity.citations.access.OwnCitations;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.Delivery;
import org.welcomingcity.citations.citation.domain.Forwarding;
import org.welcomingcity.citations.citation.domain.Forwarding.Event;
import org.welcomingcity.citations.citation.domain.Move;
import org.welcomingcity.citations.citation.domain.MoveLaw;
import org.welcomingcity.citations.numbering.domain.CitationNumbers;
import org.welcomingcity.citations.numbering.domain.NumberState;
import org.welcomingcity.kernel.Refusal;

/** What can be done to a citation, between the roadside and the registrar or the court. */
@Singleton
public class CitationActions {

    private final MoveLaw law;

    /** The violator got their copy. */
    final Action<Citation> deliver;

    /** The remaining copies go to the chief or the chief's designee. */
    final Action<Citation> handIn;

    /** The copies left, arrived, or came back. */
    final Action<Citation> forward;

    /** Somebody works on it, or nobody any more. */
    final Action<Citation> assign = Action.put("assignCitation", Rights.ASSIGN_CITATION, at("assignment"));

    /** Somebody writes a note about it. */
    final Action<Citation> addNote = Action.<Citation>post("addNote", Rights.WRITE_NOTES, at("notes"))
            .unless(forOfficers(citation -> Optional.empty()));

    /** The officer explains why it is void; nothing moves before a sergeant or above countersigned. */
    final Action<Citation> makeVoid;

    CitationActions(MoveLaw law, CitationNumbers numbers) {
        this.law = law;
        this.deliver = Action.<Citation>post("deliverCitation", Rights.DELIVER_CITATION, at("delivery"))
                .unless(forOfficers(citation -> citation.cannotMake(law, Move.DELIVER_AT_SCENE, Move.DELIVER_LATE)))
                .choosing(this::deliveries);
        this.handIn = Action.<Citation>post("handInCopies", Rights.HAND_IN_COPIES, at("copies"))
                .unless(forOfficers(citation -> citation.cannotMake(law, Move.HAND_IN_COPIES)));
        this.forward = Action.<Citation>post("forwardCitation", Rights.FORWARD_CITATION, at("forwardings"))
                .unless((citation, user) -> citation.cannotMake(law, citation.reachesReceiver()))
                .choosing(citation -> Map.of(
                        "event",
                        citation.underway() ? names(Event.values()) : names(Event.SENT),
                        "means",
                        names(Forwarding.Means.values())));
        this.makeVoid = Action.<Citation>post(
                        "voidCitation",
                        Rights.EXPLAIN_NUMBER,
                        citation -> "/api/v1/numbers/%s/explanation".formatted(citation.number()))
                .unless(forOfficers(citation -> citation.cannotMake(law, Move.MAKE_VOID)
                        .or(() -> numbers.cannotBeExplained(citation.number()))))
                .choosing(citation -> Map.of("state", names(NumberState.VOIDED)));
    }

    /** All of them, in the order in which they come up. */
    List<Action<Citation>> all() {
        return List.of(deliver, handIn, forward, assign, addNote, makeVoid);
    }

    /**
     * The guard of an action that officers take too, each with the citations they issued.
     *
     * @param guard why it cannot be done to the citation, whoever asks
     */
    public static Action.Guard<Citation> forOfficers(Function<Citation, Optional<Refusal>> guard) {
        return (citation, user) -> OwnCitations.isAnothers(citation.officer(), user)
                ? Optional.of(OwnCitations.notYours())
                : guard.apply(citation);
    }

    /** Where something is asked for that belongs to a citation. */
    public static Function<Citation, String> at(String what) {
        return citation -> "/api/v1/citations/%s/%s".formatted(citation.number(), what);
    }

    /** The names of values, as a form takes them. */
    @SafeVarargs
    public static <E extends Enum<E>> List<String> names(E... values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private Map<String, List<String>> deliveries(Citation citation) {
        return Map.of(
                "manner",
                Arrays.stream(Delivery.Manner.values())
                        .filter(manner -> citation.can(manner.move(), law))
                        .map(Enum::name)
                        .toList(),
                "exception",
                names(Delivery.Exception.values()),
                "addressSource",
                names(Delivery.AddressSource.values()));
    }
}
