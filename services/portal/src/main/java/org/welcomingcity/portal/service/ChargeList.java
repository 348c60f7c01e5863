package org.welcomingcity.portal.service;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import of a charge list, and what came of its rows. The list of imports names no findings. */
public record ChargeList(
        UUID id,
        String list,
        Instant importedAt,
        String importedBy,
        int rows,
        int added,
        int known,
        int rejected,
        @Nullable List<Finding> findings) {

    /** What can be wrong with a row. */
    public enum Damage {
        WRONG_NUMBER_OF_CELLS,
        EMPTY_CELL,
        CELL_TOO_LONG,
        UNREADABLE_TEXT,
        CODE_IS_A_DATE,
        WARRANT,
        NOT_HELD_HERE,
        REPEATED_ROW,
        ESCAPED_CHARACTER,
        LOST_CHARACTER,
        LINE_BREAK,
        BLANKS_IN_CODE,
        INCIDENT_CODE,
        NO_SECTION,
        OTHER_FORM,
        CODE_OF_SEVERAL
    }

    /** One thing that is wrong with one row. */
    public record Finding(
            long line,
            Damage damage,
            boolean rejected,
            @Nullable String code,
            @Nullable String hint) {}

    /** How many rows have one sort of damage. */
    public record Count(Damage damage, boolean rejected, long rows) {}

    /** A page of imports. */
    public record Page(List<ChargeList> items, @Nullable String next) {}

    /** A charge of a list, to look up only. */
    public record Charge(
            long id, String list, @Nullable String section, String title, List<String> codes, String status) {}

    /** A page of charges. */
    public record Charges(List<Charge> items, @Nullable String next) {}

    /** Everything that is wrong, in the order of the file. */
    public List<Finding> allFindings() {
        return findings == null ? List.of() : findings;
    }

    /** What is wrong, counted. */
    public List<Count> damage() {
        var counts = new EnumMap<Damage, Count>(Damage.class);
        allFindings()
                .forEach(finding -> counts.merge(
                        finding.damage(),
                        new Count(finding.damage(), finding.rejected(), 1),
                        (so, far) -> new Count(so.damage(), so.rejected(), so.rows() + far.rows())));
        return counts.entrySet().stream().map(Map.Entry::getValue).toList();
    }
}
