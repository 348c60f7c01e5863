package org.welcomingcity.policy;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.welcomingcity.policy.decision.Decision;
import org.welcomingcity.policy.decision.Reason;
import org.welcomingcity.policy.decision.Trail;

/** A decision in one line, so that a table of expectations can be read. */
public final class Told {

    private Told() {}

    /** Such as {@code REFUSED element {LOG_REQUEST RELEASE_ON_TIME}}. */
    public static String of(Decision decision) {
        return switch (decision) {
            case Decision.Granted granted -> "GRANTED" + duties(granted);
            case Decision.Refused refused -> "REFUSED" + fields(refused.reasons()) + duties(refused);
            case Decision.Referred referred -> "REFERRED" + fields(referred.reasons()) + duties(referred);
        };
    }

    /** What would mend it, reason by reason. */
    public static List<String> mends(Decision decision) {
        return switch (decision) {
            case Decision.Granted granted -> List.of();
            case Decision.Refused refused ->
                refused.reasons().stream().map(Reason::mend).toList();
            case Decision.Referred referred ->
                referred.reasons().stream().map(Reason::mend).toList();
        };
    }

    /** The row that hit in a table of the trail. */
    public static Trail.Row hit(Trail trail, String table) {
        return trail.tables().stream()
                .filter(asked -> asked.id().equals(table))
                .map(asked -> Objects.requireNonNull(asked.hitRow()))
                .findFirst()
                .orElseThrow();
    }

    private static String fields(List<Reason> reasons) {
        return reasons.stream().map(reason -> " " + reason.field()).collect(Collectors.joining());
    }

    private static String duties(Decision decision) {
        return decision.obligations().stream()
                .map(duty -> duty.code().name())
                .collect(Collectors.joining(" ", " {", "}"));
    }
}
