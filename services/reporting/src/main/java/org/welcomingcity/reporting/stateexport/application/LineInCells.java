package org.welcomingcity.reporting.stateexport.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.platform.csv.SpreadsheetTrace;
import org.welcomingcity.reporting.stateexport.domain.ExportLine;
import org.welcomingcity.reporting.stateexport.domain.LineDamage;

/** A line whose cells can be told apart: whether it can be taken, and what it says. */
final class LineInCells {

    private static final Pattern OFFENCE = Pattern.compile("[0-9A-Z]{2,16}");
    private static final Pattern SPEEDING = Pattern.compile("9017.*|9018A.*");
    private static final Pattern HAS_DIGIT = Pattern.compile(".*[0-9].*");
    private static final Set<String> TYPES = Set.of("WARN", "CIVIL", "CRIM", "ARREST");

    private final NotedCells cells;
    private final String agency;
    private final OffencesOfADay offences;

    LineInCells(NotedCells cells, String agency, OffencesOfADay offences) {
        this.cells = cells;
        this.agency = agency;
        this.offences = offences;
    }

    /** Without day, type and offence a line says nothing and is not taken. */
    LineReader.Reading read(LocalDate today) {
        var day = cells.day(today);
        var type = cells.text("citation_type");
        if (type == null || !TYPES.contains(type)) {
            cells.note(LineDamage.BAD_TYPE, type);
        }
        var offence = cells.text("offense");
        if (offence != null && SpreadsheetTrace.in(offence).isPresent()) {
            cells.note(LineDamage.OFFENCE_BY_SPREADSHEET, offence);
        } else if (offence == null || !OFFENCE.matcher(offence).matches()) {
            cells.note(LineDamage.BAD_OFFENCE, offence);
        }
        if (day == null || type == null || offence == null || !cells.findings().isEmpty()) {
            return new LineReader.Reading(null, cells.findings());
        }
        var line = taken(day, ExportLine.Type.valueOf(type), offence);
        return new LineReader.Reading(line, cells.findings());
    }

    private ExportLine taken(LocalDate day, ExportLine.Type type, String offence) {
        var citation = cells.text("citation");
        if (citation == null) {
            cells.note(LineDamage.NO_CITATION_NUMBER, null);
        }
        checkCode(day, type, offence);
        var digest = digest();
        return new ExportLine(
                cells.number(),
                digest,
                citation,
                citation == null ? "line|" + digest : agency + "|" + citation + "|" + day,
                day,
                cells.time(),
                cells.text("viol_type"),
                type,
                offence,
                cells.text("offense_description"),
                cells.text("disposition_desc"),
                cells.text("location_name"),
                cells.flag("searched", "Y", "N"),
                cells.flag("crash", "Y", "N"),
                court(),
                cells.text("lic_state"),
                cells.text("lic_class"),
                plateType(),
                cells.text("vhc_state"),
                cells.vehicleYear(day),
                cells.text("make_model"),
                cells.flag("commercial", "YES", "NO"),
                amount(type),
                cells.flag("hearing_requested", "Y", "N"),
                cells.speed("posted_speed"),
                checkedSpeed(offence),
                cells.text("officer_cert"));
    }

    private void checkCode(LocalDate day, ExportLine.Type type, String offence) {
        var known = offences.on(day).get(offence);
        if (known == null) {
            cells.note(LineDamage.UNKNOWN_OFFENCE, offence);
        } else if (type == ExportLine.Type.CIVIL && OffencesOfADay.isACrime(known)) {
            cells.note(LineDamage.CIVIL_WITH_CRIMINAL_CODE, "%s, %s".formatted(offence, known.cite()));
        }
    }

    private @Nullable String court() {
        var court = cells.text("court_code");
        if (court == null) {
            cells.note(LineDamage.NO_COURT, null);
        }
        return court;
    }

    private @Nullable String plateType() {
        var sort = cells.text("plate_type");
        if (sort != null && HAS_DIGIT.matcher(sort).matches()) {
            // Not repeated in the finding: it may be the plate of a person's car.
            cells.note(LineDamage.PLATE_TYPE_LEFT_OUT, null);
            return null;
        }
        return sort;
    }

    private @Nullable Long amount(ExportLine.Type type) {
        var dollars = cells.dollars();
        if (dollars == null) {
            return null;
        }
        if (dollars.signum() > 0 && type != ExportLine.Type.CIVIL) {
            cells.note(LineDamage.AMOUNT_ON_OTHER_TYPE, cells.text("amount"));
        }
        return dollars.movePointRight(2).longValueExact();
    }

    private @Nullable Integer checkedSpeed(String offence) {
        var speed = cells.speed("viol_speed");
        var posted = cells.speed("posted_speed");
        if (speed != null && posted != null) {
            if (speed < posted) {
                cells.note(LineDamage.SPEED_BELOW_POSTED, "%d in a limit of %d".formatted(speed, posted));
            }
        } else if (speed != null || posted != null) {
            cells.note(LineDamage.ONE_SPEED_ONLY, null);
        } else if (SPEEDING.matcher(offence).matches()) {
            cells.note(LineDamage.SPEEDING_WITHOUT_SPEEDS, null);
        }
        return speed;
    }

    private String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(agency.getBytes(StandardCharsets.UTF_8));
            for (var name : Columns.NAMES) {
                var cell = cells.text(name);
                digest.update((byte) 0);
                digest.update((cell == null ? "" : cell).getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
