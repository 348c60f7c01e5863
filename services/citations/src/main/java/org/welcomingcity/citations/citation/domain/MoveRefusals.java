package org.welcomingcity.citations.citation.domain;

import java.util.List;
import java.util.stream.Collectors;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refusal.Fault;
import org.welcomingcity.policy.citation.MoveRuling;

/** Why a citation does not make a step, told with what it can do instead. */
final class MoveRefusals {

    private MoveRefusals() {}

    /** No such step leads from where it stands; names the state, the step and those that are possible. */
    static Refusal impossible(Citation citation, Move move, MoveRuling ruling, List<MoveRuling> possible) {
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "move-not-possible",
                "Citation %s (%s) is %s; %s, which would make it %s, is not possible from there."
                        .formatted(citation.number(), citation.kind(), citation.status(), move, move.to()),
                List.of(new Fault(
                        "",
                        ruling.ruleId(),
                        null,
                        "the citation is %s".formatted(citation.status()),
                        possible.isEmpty()
                                ? "nothing more can be done to it"
                                : "possible now: "
                                        + possible.stream()
                                                .map(other -> other.move().name())
                                                .collect(Collectors.joining(", ")))));
    }

    /** It was not sent, so nobody can have answered. */
    static Refusal nothingUnderway(Citation citation, MoveRuling ruling) {
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "nothing-underway",
                "Citation %s is not on its way, so nobody can have answered.".formatted(citation.number()),
                List.of(new Fault("", ruling.ruleId(), null, "nothing was sent", "record first that it was sent")));
    }
}
