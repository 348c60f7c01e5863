package org.welcomingcity.portal.service;

/** Media types of the files that services give, where the library has no name for them. */
public final class FileTypes {

    /** A workbook. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private FileTypes() {}
}
