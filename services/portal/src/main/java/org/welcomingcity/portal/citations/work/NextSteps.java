package org.welcomingcity.portal.citations.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import org.welcomingcity.contract.citations.CitationStatus;
import org.welcomingcity.contract.citations.CitationSummary;
import org.welcomingcity.contract.citations.WorkGroup;
import org.welcomingcity.portal.citations.access.CitationsRights;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.language.SpokenLanguage;
import org.welcomingcity.portal.frame.page.CityTimes;
import org.welcomingcity.portal.frame.page.Paging;
import org.welcomingcity.portal.frame.room.Todo;
import org.welcomingcity.portal.frame.room.Way;

/** The step that comes next in citations, as a verb with its object: one citation by its number, several by how many they are. */
@ApplicationScoped
class NextSteps {

    private final CitationsRights rights;
    private final SpokenLanguage language;
    private final WorkWords workWords;

    NextSteps(CitationsRights rights, SpokenLanguage language, @Spoken WorkWords workWords) {
        this.rights = rights;
        this.language = language;
        this.workWords = workWords;
    }

    /** The row of Today for citations in which the same comes next. */
    Todo row(WorkGroup group, LocalDate today) {
        var first = group.first();
        var due = first.nextDeadline();
        var single = group.count() == 1;
        return new Todo(
                group.overdue() || today.equals(due),
                title(group),
                single ? about(first) : workWords.startsWith("%s, %s".formatted(first.number(), first.driverName())),
                due == null
                        ? ""
                        : group.overdue()
                                ? workWords.wasDue(CityTimes.day(due, language.now()))
                                : workWords.dueOn(CityTimes.day(due, language.now())),
                null,
                single ? new Way(address(first), workWords.open()) : all(group),
                "step");
    }

    // Those that can be sent are sent together; others are shown.
    private Way all(WorkGroup group) {
        var duty = Map.of("duty", group.key());
        return group.first().status() == CitationStatus.COPIES_WITH_CHIEF && rights.isReportsOutcomes()
                ? new Way(Paging.address("/send", duty), workWords.sendCount(group.count()))
                : new Way(Paging.address("/work", duty), workWords.showCount(group.count()));
    }

    private String title(WorkGroup group) {
        var first = group.first();
        var count = group.count();
        var single = count == 1;
        var number = first.number();
        return switch (first.status()) {
            case ISSUED -> single ? workWords.giveCopy(number) : workWords.giveCopies(count);
            case DELIVERED_AT_SCENE, DELIVERED_LATE -> single ? workWords.handIn(number) : workWords.handInAll(count);
            case COPIES_WITH_CHIEF ->
                switch (first.kind()) {
                    case CIVIL, WARNING -> single ? workWords.toRegistrar(number) : workWords.allToRegistrar(count);
                    case CRIMINAL, ARREST -> single ? workWords.toCourt(number) : workWords.allToCourt(count);
                };
            case SENT_RMV, PAID, NO_COMPLAINT -> single ? workWords.close(number) : workWords.closeAll(count);
            default -> workWords.other(group.duty(), count);
        };
    }

    private static String about(CitationSummary citation) {
        return citation.plate() == null
                ? citation.driverName()
                : "%s, %s".formatted(citation.driverName(), citation.plate());
    }

    // Where the step is taken.
    private static String address(CitationSummary citation) {
        return switch (citation.status()) {
            case ISSUED, DELIVERED_AT_SCENE, DELIVERED_LATE, COPIES_WITH_CHIEF ->
                "/citations/%s/progress".formatted(citation.number());
            default -> "/citations/%s/contest".formatted(citation.number());
        };
    }
}
