package org.welcomingcity.citations.chargelist.domain;

/** What can be wrong with a row of a charge list, and whether it is taken all the same. */
public enum RowDamage {
    /** More or fewer cells than code and description. */
    WRONG_NUMBER_OF_CELLS(true, "the row has more or fewer cells than a code and a description"),
    /** A cell is empty. */
    EMPTY_CELL(true, "the code or the description is empty"),
    /** Longer than any charge. */
    CELL_TOO_LONG(true, "the code is longer than 40 characters, or the description longer than 200"),
    /** Characters that cannot be read. */
    UNREADABLE_TEXT(true, "the row has bytes that are not UTF-8, or control characters"),
    /** A spreadsheet took the code for a date. */
    CODE_IS_A_DATE(true, "a spreadsheet made a date of the code"),
    /** A spreadsheet took the code for a number, or made the number of a day out of it. */
    CODE_IS_A_NUMBER(true, "a spreadsheet made a number of the code"),
    /** A warrant among the charges. */
    WARRANT(true, "the row is a warrant and no charge"),
    /** A charge about what this system holds nothing about. */
    NOT_HELD_HERE(true, "the charge names what a person's status is, about which this system holds nothing"),
    /** The row stands in the list before. */
    REPEATED_ROW(true, "the row repeats another row of the list word for word; that one was taken"),

    /** An ampersand or apostrophe was escaped, as web pages do. */
    ESCAPED_CHARACTER(false, "a character was escaped, as in &AMP;; it was put back"),
    /** A character was lost. */
    LOST_CHARACTER(false, "a character was lost and stands as an inverted question mark; a dash was put there"),
    /** The description runs over lines. */
    LINE_BREAK(false, "the description has line breaks or several blanks; one blank was put there"),
    /** Blanks in the code. */
    BLANKS_IN_CODE(false, "the code has blanks; it was taken without them"),
    /** The code is one department's own, before the statute or in its place. */
    INCIDENT_CODE(false, "the code is a department's own incident code"),
    /** No chapter and section. */
    NO_SECTION(false, "the code does not say chapter and section"),
    /** The same charge under a code of another form. */
    OTHER_FORM(false, "the list has the same charge under a code of another form; it is one charge with both codes"),
    /** The same code for several charges. */
    CODE_OF_SEVERAL(false, "the list has other charges under the same code");

    private final boolean rejected;
    private final String words;

    RowDamage(boolean rejected, String words) {
        this.rejected = rejected;
        this.words = words;
    }

    /** Whether a row with it is left out. */
    public boolean rejected() {
        return rejected;
    }

    /** What is wrong, as a sentence for people. */
    public String words() {
        return words;
    }
}
