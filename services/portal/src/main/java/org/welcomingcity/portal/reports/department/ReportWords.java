package org.welcomingcity.portal.reports.department;

import io.quarkus.qute.i18n.MessageBundle;

/** The words for the reports in numbers; they stand in {@code messages/reports.properties} and its siblings. */
@MessageBundle("reports")
public interface ReportWords {

    String navReports();

    String reportsTabs();

    String ratesTitle();

    String ratesLead();

    String ratesFrom();

    String ratesTo();

    String ratesHint();

    String colMonth();

    String colStops();

    String colDepartures();

    String colPerHundred();

    String ratesNoStop();

    String withheld();

    String ratesTotal();

    String ratesSmall(int smallest);

    String ratesOnStatus(long count);

    String perceivedTitle();

    String perceivedLead();

    String perceivedQuarter();

    String perceivedQuarterIs(int year, int quarter);

    String perceivedNone();

    String perceivedSmall(int smallest);

    String colSearch();

    String colCitations();
}
