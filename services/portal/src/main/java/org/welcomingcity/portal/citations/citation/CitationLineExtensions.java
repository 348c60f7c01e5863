package org.welcomingcity.portal.citations.citation;

import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import org.welcomingcity.contract.citations.CitationSummary;
import org.welcomingcity.contract.citations.DepartureMark;
import org.welcomingcity.contract.citations.DepartureStatus;

/** What pages ask of a citation in a list, and of the mark that its departure left. */
@TemplateExtension
final class CitationLineExtensions {

    private static final int SOON = 3;

    private CitationLineExtensions() {}

    /** Whether the next duty's day has passed. */
    static boolean overdue(CitationSummary line, LocalDate today) {
        var due = line.nextDeadline();
        return due != null && due.isBefore(today);
    }

    /** Whether the next duty's day is today. */
    static boolean dueToday(CitationSummary line, LocalDate today) {
        return today.equals(line.nextDeadline());
    }

    /** Whether the next duty's day is within three days. */
    static boolean dueSoon(CitationSummary line, LocalDate today) {
        var due = line.nextDeadline();
        return due != null && !due.isBefore(today) && due.isBefore(today.plusDays(SOON + 1L));
    }

    /** How far the review of the departure is. */
    static DepartureStatus review(DepartureMark departure) {
        return DepartureStatus.valueOf(departure.status());
    }
}
