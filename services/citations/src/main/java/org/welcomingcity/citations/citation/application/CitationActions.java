package org.welcomingcity.citations.citation.application;

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
import org.welcomingcity.citations.citation.domain.Move;

/** What can be done to a citation, between the roadside and the registrar or the court. */
public final class CitationActions {

    /** The violator got their copy. */
    public static final Action<Citation> DELIVER = Action.post(
                    "deliverCitation", Rights.DELIVER_CITATION, at("delivery"))
            .unless(forOfficers(citation -> citation.cannotMake(Move.DELIVER_AT_SCENE, Move.DELIVER_LATE)))
            .choosing(CitationActions::deliveries);

    /** The remaining copies go to the chief or the chief's designee. */
    public static final Action<Citation> HAND_IN = Action.post("handInCopies", Rights.HAND_IN_COPIES, at("copies"))
            .unless(forOfficers(citation -> citation.cannotMake(Move.HAND_IN_COPIES)));

    /** The copies left, arrived, or came back. */
    public static final Action<Citation> FORWARD = Action.post(
                    "forwardCitation", Rights.FORWARD_CITATION, at("forwardings"))
            .unless((citation, user) -> citation.cannotMake(citation.reachesReceiver()))
            .choosing(citation -> Map.of(
                    "event",
                    citation.underway() ? names(Forwarding.Event.values()) : names(Forwarding.Event.SENT),
                    "means",
                    names(Forwarding.Means.values())));

    /** Somebody works on it, or nobody any more. */
    public static final Action<Citation> ASSIGN =
            Action.put("assignCitation", Rights.ASSIGN_CITATION, at("assignment"));

    /** Somebody writes a note about it. */
    public static final Action<Citation> ADD_NOTE =
            Action.post("addNote", Rights.WRITE_NOTES, at("notes")).unless(forOfficers(citation -> Optional.empty()));

    /** All of them, in the order in which they come up. */
    static final List<Action<Citation>> ALL = List.of(DELIVER, HAND_IN, FORWARD, ASSIGN, ADD_NOTE);

    private CitationActions() {}

    /**
     * The guard of an action that officers take too, each with the citations they issued.
     *
     * @param guard why it cannot be done to the citation, whoever asks
     */
    public static Action.Guard<Citation> forOfficers(
            Function<Citation, Optional<org.welcomingcity.kernel.Refusal>> guard) {
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

    private static Map<String, List<String>> deliveries(Citation citation) {
        return Map.of(
                "manner",
                Arrays.stream(Delivery.Manner.values())
                        .filter(manner -> citation.cannotMake(manner.move()).isEmpty())
                        .map(Enum::name)
                        .toList(),
                "exception",
                names(Delivery.Exception.values()),
                "addressSource",
                names(Delivery.AddressSource.values()));
    }
}
