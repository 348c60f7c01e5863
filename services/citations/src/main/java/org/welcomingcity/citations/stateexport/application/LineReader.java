package org.welcomingcity.citations.stateexport.application;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.stateexport.domain.Dirt;
import org.welcomingcity.citations.stateexport.domain.ExportLine;
import org.welcomingcity.citations.stateexport.domain.Finding;

/** Reads one line of the export. What it cannot take it names; what it can take it remarks upon where something is odd. */
final class LineReader {

    /** What came of a line: taken with its remarks, or null with the reasons. */
    record Reading(@Nullable ExportLine line, List<Finding> findings) {}

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int LONGEST_CELL = 200;
    private static final BigDecimal MOST_DOLLARS = BigDecimal.valueOf(100_000);
    private static final int FASTEST = 250;
    private static final char NOT_UTF_8 = '\uFFFD';
    private static final Pattern OFFENCE = Pattern.compile("[0-9A-Z]{2,16}");
    private static final Pattern SPEEDING = Pattern.compile("9017.*|9018A.*");
    private static final Pattern DOLLARS = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,2})?");
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
    private static final Pattern HAS_DIGIT = Pattern.compile(".*[0-9].*");
    private static final Set<String> TYPES = Set.of("WARN", "CIVIL", "CRIM", "ARREST");

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
                    Dirt.WRONG_NUMBER_OF_CELLS,
                    "%d cells under %d names".formatted(cells.size(), columns.width()));
        }
        if (cells.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
            return rejected(number, null, Dirt.CELL_TOO_LONG, null);
        }
        return new OneLine(number, cells).read();
    }

    private static @Nullable Dirt unreadable(String text) {
        if (text.length() > PhysicalLines.LONGEST) {
            return Dirt.LINE_TOO_LONG;
        }
        if (text.chars().anyMatch(sign -> sign == NOT_UTF_8 || (Character.isISOControl(sign) && sign != '\t'))) {
            return Dirt.UNREADABLE_TEXT;
        }
        return text.chars().filter(sign -> sign == '"').count() % 2 == 0 ? null : Dirt.UNCLOSED_QUOTE;
    }

    private static Reading rejected(long number, @Nullable String citation, Dirt dirt, @Nullable String detail) {
        return new Reading(null, List.of(new Finding(number, citation, dirt, detail)));
    }

    /** The line at hand, and what was noticed about it. */
    private final class OneLine {

        private final long number;
        private final List<String> cells;
        private final @Nullable String citation;
        private final List<Finding> findings = new ArrayList<>();

        OneLine(long number, List<String> cells) {
            this.number = number;
            this.cells = cells;
            this.citation = columns.cell(cells, "citation");
        }

        Reading read() {
            var day = day();
            var type = cell("citation_type");
            if (type == null || !TYPES.contains(type)) {
                note(Dirt.BAD_TYPE, type);
            }
            var offence = cell("offense");
            if (offence == null || !OFFENCE.matcher(offence).matches()) {
                note(Dirt.BAD_OFFENCE, offence);
            }
            if (day == null || type == null || offence == null || !findings.isEmpty()) {
                return new Reading(null, List.copyOf(findings));
            }
            var line = taken(day, ExportLine.Type.valueOf(type), offence);
            return new Reading(line, List.copyOf(findings));
        }

        private ExportLine taken(LocalDate day, ExportLine.Type type, String offence) {
            if (citation == null) {
                note(Dirt.NO_CITATION_NUMBER, null);
            }
            checkCode(day, type, offence);
            var digest = digest();
            return new ExportLine(
                    number,
                    digest,
                    citation,
                    citation == null ? "line|" + digest : agency + "|" + citation + "|" + day,
                    day,
                    time(),
                    cell("viol_type"),
                    type,
                    offence,
                    cell("offense_description"),
                    cell("disposition_desc"),
                    cell("location_name"),
                    flag("searched", "Y", "N"),
                    flag("crash", "Y", "N"),
                    court(),
                    cell("lic_state"),
                    cell("lic_class"),
                    plateType(),
                    cell("vhc_state"),
                    vehicleYear(day),
                    cell("make_model"),
                    flag("commercial", "YES", "NO"),
                    amount(type),
                    flag("hearing_requested", "Y", "N"),
                    speed("posted_speed"),
                    checkedSpeed(offence),
                    cell("officer_cert"));
        }

        private @Nullable LocalDate day() {
            var text = cell("event_date");
            try {
                var day = text == null ? null : LocalDate.parse(text);
                if (day != null && !day.isBefore(EARLIEST) && !day.isAfter(today)) {
                    return day;
                }
            } catch (DateTimeException notADay) {
                // Noted below like a day that cannot be.
            }
            note(Dirt.BAD_DATE, text);
            return null;
        }

        private @Nullable LocalTime time() {
            var hour = cell("time_hh");
            var minute = cell("time_mm");
            var half = cell("am_pm");
            if (hour == null) {
                note(Dirt.NO_HOUR, null);
                return null;
            }
            var written = "%s:%s %s".formatted(hour, minute == null ? "" : minute, half == null ? "" : half);
            if (half == null || half.equals("UNK")) {
                note(Dirt.NO_HALF_OF_DAY, written);
                return null;
            }
            var hours = whole(hour, 12);
            var minutes = whole(minute, 59);
            // Twelve-hour clocks have no zero; before noon the file writes it for midnight, after noon it contradicts
            // itself.
            if (hours == null
                    || minutes == null
                    || !Set.of("AM", "PM").contains(half)
                    || (hours == 0 && half.equals("PM"))) {
                note(Dirt.BAD_TIME, written);
                return null;
            }
            return LocalTime.of(hours % 12 + (half.equals("PM") ? 12 : 0), minutes);
        }

        private void checkCode(LocalDate day, ExportLine.Type type, String offence) {
            var known = offences.on(day).get(offence);
            if (known == null) {
                note(Dirt.UNKNOWN_OFFENCE, offence);
            } else if (type == ExportLine.Type.CIVIL && OffencesOfADay.isACrime(known)) {
                note(Dirt.CIVIL_WITH_CRIMINAL_CODE, "%s, %s".formatted(offence, known.cite()));
            }
        }

        private @Nullable String court() {
            var court = cell("court_code");
            if (court == null) {
                note(Dirt.NO_COURT, null);
            }
            return court;
        }

        private @Nullable String plateType() {
            var sort = cell("plate_type");
            if (sort != null && HAS_DIGIT.matcher(sort).matches()) {
                // Not repeated in the finding: it may be the plate of a person's car.
                note(Dirt.PLATE_TYPE_LEFT_OUT, null);
                return null;
            }
            return sort;
        }

        private @Nullable Integer vehicleYear(LocalDate day) {
            var text = cell("vhc_year");
            if (text == null || text.equals("0")) {
                return null;
            }
            var year = whole(text, day.getYear() + 2);
            if (year == null || year < EARLIEST.getYear()) {
                note(Dirt.BAD_VEHICLE_YEAR, text);
                return null;
            }
            return year;
        }

        private @Nullable Long amount(ExportLine.Type type) {
            var text = cell("amount");
            if (text == null) {
                return null;
            }
            var dollars = DOLLARS.matcher(text).matches() ? new BigDecimal(text) : null;
            if (dollars == null || dollars.compareTo(MOST_DOLLARS) > 0) {
                note(Dirt.BAD_AMOUNT, text);
                return null;
            }
            if (dollars.signum() > 0 && type != ExportLine.Type.CIVIL) {
                note(Dirt.AMOUNT_ON_OTHER_TYPE, text);
            }
            return dollars.movePointRight(2).longValueExact();
        }

        private @Nullable Integer speed(String column) {
            var text = cell(column);
            if (text == null || text.equals("0")) {
                return null;
            }
            var speed = whole(text, FASTEST);
            if (speed == null) {
                note(Dirt.BAD_SPEED, "%s %s".formatted(column, text));
            }
            return speed;
        }

        private @Nullable Integer checkedSpeed(String offence) {
            var speed = speed("viol_speed");
            var limit = whole(cell("posted_speed"), FASTEST);
            var posted = limit == null || limit == 0 ? null : limit;
            if (speed != null && posted != null) {
                if (speed < posted) {
                    note(Dirt.SPEED_BELOW_POSTED, "%d in a limit of %d".formatted(speed, posted));
                }
            } else if (speed != null || posted != null) {
                note(Dirt.ONE_SPEED_ONLY, null);
            } else if (SPEEDING.matcher(offence).matches()) {
                note(Dirt.SPEEDING_WITHOUT_SPEEDS, null);
            }
            return speed;
        }

        private @Nullable Boolean flag(String column, String yes, String no) {
            var text = cell(column);
            if (text == null || text.equals("UNK")) {
                return null;
            }
            if (text.equals(yes) || text.equals(no)) {
                return text.equals(yes);
            }
            note(Dirt.BAD_FLAG, "%s %s".formatted(column, text));
            return null;
        }

        private @Nullable String cell(String column) {
            return columns.cell(cells, column);
        }

        // A line can have two bad flags or speeds: one finding names the first.
        private void note(Dirt dirt, @Nullable String detail) {
            if (findings.stream().noneMatch(finding -> finding.dirt() == dirt)) {
                findings.add(new Finding(number, citation, dirt, detail));
            }
        }

        private String digest() {
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                digest.update(agency.getBytes(StandardCharsets.UTF_8));
                for (var name : Columns.NAMES) {
                    var cell = cell(name);
                    digest.update((byte) 0);
                    digest.update((cell == null ? "" : cell).getBytes(StandardCharsets.UTF_8));
                }
                return HexFormat.of().formatHex(digest.digest());
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every JDK has SHA-256", e);
            }
        }
    }

    private static @Nullable Integer whole(@Nullable String text, int most) {
        if (text == null || !WHOLE.matcher(text).matches()) {
            return null;
        }
        var number = Integer.parseInt(text);
        return number <= most ? number : null;
    }
}
