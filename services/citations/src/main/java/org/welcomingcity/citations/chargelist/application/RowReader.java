package org.welcomingcity.citations.chargelist.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.chargelist.domain.Charges;
import org.welcomingcity.citations.chargelist.domain.RowDamage;
import org.welcomingcity.citations.chargelist.domain.RowFinding;
import org.welcomingcity.platform.csv.SpreadsheetTrace;

/** Reads one row of a charge list: what can be mended is mended and said, what cannot is named. */
final class RowReader {

    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_DESCRIPTION = 200;
    private static final char LOST = '\u00BF';
    private static final char NOT_UTF_8 = '\uFFFD';

    private static final Set<String> WARRANTS = Set.of("FDEFAULT", "MDEFAULT", "FSTRAIGHT", "MSTRAIGHT");
    private static final Pattern WARRANT_WORDS = Pattern.compile("(?i)(default\\s+)?warrant\\b.*");
    // The few words by which a statute itself speaks of what a person's papers are; the narrative lint knows more.
    private static final Pattern NOT_HELD =
            Pattern.compile("(?i).*\\b(aliens?|immigra\\w*|citizen(ship)?|nationality)\\b.*");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,3}[A-Z]{0,2})/(\\d{1,3}[A-Z]{0,3})(½)?(/.*|\\(.*)?");
    private static final Pattern DOTTED = Pattern.compile(
            "(?i)(?:c\\.)?(\\d{1,3}[A-Z]{0,2})(?:s?\\.|s\\.)(\\d{1,3}[A-Z]{0,3})(½)?((\\(|[a-z]|[-.]).*)?");
    private static final Pattern REGULATION = Pattern.compile("(\\d{3})CMR(\\d{1,2})(\\d{2})(/.*)?");
    private static final Pattern INCIDENT = Pattern.compile("(\\d{5})\\|(.*)");
    private static final Pattern AFTER_INCIDENT = Pattern.compile("(\\d{1,3}[A-Z]?)[-:](\\d{1,3}[A-Z]{0,2}).*");
    private static final Pattern CITE_AT_END = Pattern.compile(
            "\\s*\\*?\\s*(c\\.?\\s*\\d+[A-Z]{0,2}½?\\s*(§+|s\\.)|\\d{3} CMR).*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern CITED =
            Pattern.compile("c\\.?\\s*(\\d+[A-Z]{0,2})\\s*(?:§+|s\\.)\\s*(\\d+[A-Z]{0,3}½?)");

    private RowReader() {}

    static RowReading read(long line, List<String> cells) {
        if (cells.size() != 2) {
            return rejected(line, RowDamage.WRONG_NUMBER_OF_CELLS, null, null);
        }
        var code = cells.getFirst().strip();
        var description = cells.getLast().strip();
        if (code.isEmpty() || description.isEmpty()) {
            return rejected(line, RowDamage.EMPTY_CELL, shortened(code), null);
        }
        if ((code + description)
                .chars()
                .anyMatch(
                        sign -> sign == NOT_UTF_8 || (Character.isISOControl(sign) && !Character.isWhitespace(sign)))) {
            return rejected(line, RowDamage.UNREADABLE_TEXT, null, null);
        }
        if (code.length() > LONGEST_CODE || description.length() > LONGEST_DESCRIPTION) {
            return rejected(line, RowDamage.CELL_TOO_LONG, shortened(code), null);
        }
        var trace = SpreadsheetTrace.in(code);
        if (trace.isPresent()) {
            var damage = trace.get() == SpreadsheetTrace.DATE ? RowDamage.CODE_IS_A_DATE : RowDamage.CODE_IS_A_NUMBER;
            return rejected(line, damage, code, meantBy(description));
        }
        if (WARRANTS.contains(code) || WARRANT_WORDS.matcher(description).matches()) {
            // The description may carry a docket number; it is not repeated.
            return rejected(line, RowDamage.WARRANT, code, null);
        }
        if (NOT_HELD.matcher(description).matches()) {
            return rejected(line, RowDamage.NOT_HELD_HERE, code, null);
        }
        return taken(line, code, description);
    }

    private static RowReading taken(long line, String code, String description) {
        var findings = new ArrayList<RowFinding>();
        var words = mended(line, code, description, findings);
        var plain = code.replaceAll("\\s+", "");
        if (!plain.equals(code)) {
            findings.add(new RowFinding(line, RowDamage.BLANKS_IN_CODE, code, plain));
        }
        var incident = INCIDENT.matcher(plain);
        var section = sectionOf(plain);
        if (incident.matches()) {
            findings.add(new RowFinding(line, RowDamage.INCIDENT_CODE, code, section));
        }
        if (section == null) {
            findings.add(new RowFinding(line, RowDamage.NO_SECTION, code, meantBy(description)));
        }
        var title = CITE_AT_END.matcher(words).replaceFirst("").strip();
        return new RowReading(
                new Charges.Row(line, plain, section, title.isEmpty() ? words : title), List.copyOf(findings));
    }

    private static String mended(long line, String code, String description, List<RowFinding> findings) {
        var unescaped = description
                .replaceAll("(?i)&amp;", "&")
                .replaceAll("(?i)&apos;", "'")
                .replaceAll("(?i)&quot;", "\"");
        if (!unescaped.equals(description)) {
            findings.add(new RowFinding(line, RowDamage.ESCAPED_CHARACTER, code, null));
        }
        var dashed = unescaped.replace(LOST, '-');
        if (!dashed.equals(unescaped)) {
            findings.add(new RowFinding(line, RowDamage.LOST_CHARACTER, code, null));
        }
        var joined = dashed.replaceAll("\\s+", " ").strip();
        if (description.indexOf('\n') >= 0) {
            findings.add(new RowFinding(line, RowDamage.LINE_BREAK, code, null));
        }
        return joined;
    }

    /** Chapter and section that a code names, in the one form in which both of its forms are compared. */
    static @Nullable String sectionOf(String code) {
        var incident = INCIDENT.matcher(code);
        if (incident.matches()) {
            var statute = AFTER_INCIDENT.matcher(incident.group(2));
            return statute.matches() ? section(statute.group(1), statute.group(2), null) : null;
        }
        var regulation = REGULATION.matcher(code);
        if (regulation.matches()) {
            return "%s CMR %s.%s".formatted(regulation.group(1), regulation.group(2), regulation.group(3));
        }
        var slashed = SLASHED.matcher(code);
        if (slashed.matches()) {
            return section(slashed.group(1), slashed.group(2), slashed.group(3));
        }
        var dotted = DOTTED.matcher(code);
        return dotted.matches() ? section(dotted.group(1), dotted.group(2), dotted.group(3)) : null;
    }

    private static String section(String chapter, String number, @Nullable String half) {
        return "%s § %s%s"
                .formatted(chapter.toUpperCase(Locale.ROOT), number.toUpperCase(Locale.ROOT), half == null ? "" : half);
    }

    private static @Nullable String meantBy(String description) {
        var cited = CITED.matcher(description);
        return cited.find()
                ? "the description cites %s".formatted(section(cited.group(1), cited.group(2), null))
                : null;
    }

    private static RowReading rejected(long line, RowDamage damage, @Nullable String code, @Nullable String hint) {
        return new RowReading(null, List.of(new RowFinding(line, damage, code, hint)));
    }

    private static @Nullable String shortened(String code) {
        return code.isEmpty() ? null : code.substring(0, Math.min(code.length(), LONGEST_CODE));
    }
}
