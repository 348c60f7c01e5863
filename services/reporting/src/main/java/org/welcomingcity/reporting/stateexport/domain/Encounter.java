package org.welcomingcity.reporting.stateexport.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one citation of one day, read together; or one line that names no citation, read alone.
 *
 * @param id the id of its first line, which orders encounters of a day
 * @param agency whose citation it is
 * @param citation its number in the file; null where the line has none
 * @param occurredOn the day
 * @param lines its lines, in the order of the file
 */
public record Encounter(long id, String agency, @Nullable String citation, LocalDate occurredOn, List<Line> lines) {

    /**
     * A line of it.
     *
     * @param line the line's number in its file
     * @param type what was done
     * @param offence the state's code
     * @param description the state's short words
     */
    public record Line(
            long line,
            ExportLine.Type type,
            String offence,
            @Nullable String description) {}

    public Encounter {
        lines = List.copyOf(lines);
    }

    /** What was done in the gravest line: an arrest takes the other lines along, and so does a summons. */
    public ExportLine.Type done() {
        return lines.stream()
                .map(Line::type)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException("an encounter has a line"));
    }
}
