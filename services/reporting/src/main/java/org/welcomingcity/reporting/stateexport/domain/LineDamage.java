package org.welcomingcity.reporting.stateexport.domain;

/** What can be wrong with a line of a state export, and whether it is taken all the same. */
public enum LineDamage {
    /** More or fewer cells than the header has names. */
    WRONG_NUMBER_OF_CELLS(Severity.REJECTED, "the line has more or fewer cells than the header has names"),
    /** A quote is opened and not closed. */
    UNCLOSED_QUOTE(Severity.REJECTED, "a quote is opened on the line and not closed on it"),
    /** Longer than any line of such a file. */
    LINE_TOO_LONG(Severity.REJECTED, "the line is longer than 8,000 characters"),
    /** Bytes that are not UTF-8, or control characters. */
    UNREADABLE_TEXT(Severity.REJECTED, "the line has bytes that are not UTF-8, or control characters"),
    /** A cell is longer than the column can be. */
    CELL_TOO_LONG(Severity.REJECTED, "a cell is longer than its column can be"),
    /** No usable day. */
    BAD_DATE(Severity.REJECTED, "the event date is missing, is not a day, or lies in the future or before 1900"),
    /** Not one of the four kinds. */
    BAD_TYPE(Severity.REJECTED, "the citation type is not WARN, CIVIL, CRIM or ARREST"),
    /** No usable offence code. */
    BAD_OFFENCE(Severity.REJECTED, "the offense code is missing, or is not letters and digits run together"),
    /** A spreadsheet made a number or a day of the offence code. */
    OFFENCE_BY_SPREADSHEET(
            Severity.REJECTED,
            "a spreadsheet made a number or a date of the offense code; which one it was cannot be told"),
    /** The same line, word for word, stands in the file before. */
    REPEATED_LINE(Severity.REJECTED, "the line repeats another line of the file word for word; that one was taken"),

    /** The time of day is missing. */
    NO_HOUR(Severity.REMARK, "the line has no hour"),
    /** Hour and minute are there, and do not make a time of day. */
    BAD_TIME(Severity.REMARK, "the hour, the minute and AM or PM do not make a time of day; the time was left out"),
    /** The hour is there, and whether before or after noon is not. */
    NO_HALF_OF_DAY(
            Severity.REMARK, "the line does not say whether the hour is before or after noon; the time was left out"),
    /** The line belongs to no citation. */
    NO_CITATION_NUMBER(Severity.REMARK, "the line has no citation number and stands for itself"),
    /** Two lines of a citation name the same offence and differ in something else. */
    DUPLICATE_PAIR(Severity.REMARK, "another line of the same citation names the same offense"),
    /** An earlier file had the line otherwise; what it had is kept, and counts no more. */
    CORRECTS_A_LINE(
            Severity.REMARK, "the line corrects a line of an earlier file; that one is kept and counts no more"),
    /** The lines of a citation are not of one type. */
    MIXED_TYPES(Severity.REMARK, "the lines of the citation are of more than one type"),
    /** The lines of a citation are not of one day. */
    SEVERAL_DAYS(Severity.REMARK, "the lines of the citation are of more than one day; each day is read for itself"),
    /** A civil line with a code that the catalogue knows as a crime. */
    CIVIL_WITH_CRIMINAL_CODE(Severity.REMARK, "the line is CIVIL, and the catalog has the code as a crime"),
    /** The code is not in the catalogue of the day. */
    UNKNOWN_OFFENCE(Severity.REMARK, "the catalog of that day does not have the offense code"),
    /** Driven more slowly than allowed. */
    SPEED_BELOW_POSTED(Severity.REMARK, "the violation speed is below the posted speed"),
    /** One of the two speeds is there. */
    ONE_SPEED_ONLY(Severity.REMARK, "the line has only one of posted speed and violation speed"),
    /** A speeding code without speeds. */
    SPEEDING_WITHOUT_SPEEDS(Severity.REMARK, "the offense is speeding, and the line has no speeds"),
    /** A speed that is not one. */
    BAD_SPEED(Severity.REMARK, "a speed is not a whole number from 0 to 250; it was left out"),
    /** An amount that is not one. */
    BAD_AMOUNT(Severity.REMARK, "the amount is not a number of dollars from 0 to 100,000; it was left out"),
    /** Money on a line that is no civil infraction. */
    AMOUNT_ON_OTHER_TYPE(Severity.REMARK, "the line has an amount and is not CIVIL"),
    /** Something in the plate-type column that is no type, and may be a plate. */
    PLATE_TYPE_LEFT_OUT(Severity.REMARK, "the plate type has digits, as a plate has; it was left out"),
    /** A model year that is none. */
    BAD_VEHICLE_YEAR(Severity.REMARK, "the vehicle year is not a year from 1900 on; it was left out"),
    /** A yes or no that is neither. */
    BAD_FLAG(Severity.REMARK, "a cell for yes or no has something else; it was left out"),
    /** The court is missing. */
    NO_COURT(Severity.REMARK, "the line has no court");

    /** Whether a damaged line is taken. */
    public enum Severity {
        /** Taken, and remarked upon. */
        REMARK,
        /** Not taken. */
        REJECTED
    }

    private final Severity severity;
    private final String words;

    LineDamage(Severity severity, String words) {
        this.severity = severity;
        this.words = words;
    }

    /** Whether a line with it is taken. */
    public Severity severity() {
        return severity;
    }

    /** What is wrong, as a sentence for people. */
    public String words() {
        return words;
    }
}
