package org.welcomingcity.reporting.stateexport.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is wrong with the lines of an import. */
public interface Findings {

    /** How many lines have each sort of damage. */
    Map<LineDamage, Long> counts(UUID job);

    /** Findings by line, after the one named; each filter null for everything. */
    List<Finding> after(
            UUID job,
            LineDamage.@Nullable Severity severity,
            @Nullable LineDamage damage,
            long afterLine,
            @Nullable LineDamage afterDamage,
            int limit);
}
