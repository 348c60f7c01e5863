package org.welcomingcity.citations.stop.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.policy.decision.Decision;
import org.welcomingcity.policy.decision.Obligation;
import org.welcomingcity.policy.decision.Trail;
import org.welcomingcity.policy.paper.ReadPaper;
import org.welcomingcity.policy.request.InstrumentRuling;
import org.welcomingcity.policy.stop.ArrestGroundRuling;
import org.welcomingcity.policy.stop.StopFacts.Warrant;

/**
 * What the policy says of that on which an officer relies for an arrest.
 *
 * @param read what the paper's words say; null without a paper
 * @param instrument what the paper is; null likewise
 * @param other whether the other offence is a ground; null where none is relied on
 */
public record Grounds(
        @Nullable ReadPaper read,
        @Nullable InstrumentRuling instrument,
        @Nullable ArrestGroundRuling other) {

    /** Nothing is relied on besides the licence. */
    public static final Grounds NONE = new Grounds(null, null, null);

    /** What the paper is, as the tables about a stop take it. */
    public Warrant warrant() {
        return instrument == null ? Warrant.NONE : Warrant.of(instrument);
    }

    /** Whether the other offence is a ground. */
    public boolean otherOffence() {
        return other != null && other.decision() instanceof Decision.Granted;
    }

    /** The trail of what was asked about them, before the trail of what they are grounds for. */
    Trail before(Trail trail) {
        var facts = new LinkedHashMap<String, String>();
        var tables = new ArrayList<Trail.Table>();
        decisions().forEach(decision -> {
            facts.putAll(decision.trail().facts());
            tables.addAll(decision.trail().tables());
        });
        facts.putAll(trail.facts());
        tables.addAll(trail.tables());
        return new Trail(trail.pack(), facts, tables);
    }

    /** The duties that follow of them. */
    List<Obligation> duties() {
        return decisions().flatMap(decision -> decision.obligations().stream()).toList();
    }

    private Stream<Decision> decisions() {
        return Stream.concat(
                Stream.ofNullable(instrument).map(InstrumentRuling::decision),
                Stream.ofNullable(other).map(ArrestGroundRuling::decision));
    }
}
