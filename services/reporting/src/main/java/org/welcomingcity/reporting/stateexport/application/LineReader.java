package org.welcomingcity.reporting.stateexport.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.reporting.stateexport.domain.ExportLine;
import org.welcomingcity.reporting.stateexport.domain.Finding;
import org.welcomingcity.reporting.stateexport.domain.LineDamage;

/** Reads one line of the export. What it cannot take it names; what it can take it remarks upon where something is odd. */
final class LineReader {

    /** What came of a line: taken with its remarks, or null with the reasons. */
    record Reading(@Nullable ExportLine line, List<Finding> findings) {}

    private static final int LONGEST_CELL = 200;
    private static final char NOT_UTF_8 = '\uFFFD';

    private final Columns columns;
    private final String agency;
    private final LocalDate today;
    private final OffencesOfADay offences;

    LineReader(Columns columns, String agency, LocalDate today, OffencesOfADay offences) {
        this.columns = columns;
        this.agency = agency;
        this.today = today;
        this.offences = offences;
    }

    Reading read(long number, String text) {
        var unreadable = unreadable(text);
        if (unreadable != null) {
            return rejected(number, null, unreadable, null);
        }
        var cells = Columns.cells(text);
        if (cells.size() != columns.width()) {
            return rejected(
                    number,
                    null,
                    LineDamage.WRONG_NUMBER_OF_CELLS,
                    "%d cells under %d names".formatted(cells.size(), columns.width()));
        }
        if (cells.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
            return rejected(number, null, LineDamage.CELL_TOO_LONG, null);
        }
        return new LineInCells(new NotedCells(number, columns, cells), agency, offences).read(today);
    }

    private static @Nullable LineDamage unreadable(String text) {
        if (text.length() > PhysicalLines.LONGEST) {
            return LineDamage.LINE_TOO_LONG;
        }
        if (text.chars().anyMatch(sign -> sign == NOT_UTF_8 || (Character.isISOControl(sign) && sign != '\t'))) {
            return LineDamage.UNREADABLE_TEXT;
        }
        return text.chars().filter(sign -> sign == '"').count() % 2 == 0 ? null : LineDamage.UNCLOSED_QUOTE;
    }

    private static Reading rejected(
            long number, @Nullable String citation, LineDamage damage, @Nullable String detail) {
        return new Reading(null, List.of(new Finding(number, citation, damage, detail)));
    }
}
