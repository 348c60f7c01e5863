package org.welcomingcity.portal.citations.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.contract.citations.BookView;
import org.welcomingcity.contract.citations.CitationBooksApi;
import org.welcomingcity.contract.citations.Concern;
import org.welcomingcity.contract.citations.DeparturePage;
import org.welcomingcity.contract.citations.DepartureStatus;
import org.welcomingcity.contract.citations.DeparturesApi;
import org.welcomingcity.contract.citations.ExchangeWithRegistrarAndCourtApi;
import org.welcomingcity.contract.citations.NumberState;
import org.welcomingcity.contract.citations.OpenView;
import org.welcomingcity.portal.citations.access.CitationsRights;
import org.welcomingcity.portal.citations.book.BookExtensions;
import org.welcomingcity.portal.citations.people.Colleagues;
import org.welcomingcity.portal.citations.work.TaskCounts.Task;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.service.ServiceAnswers;

/** Counts what waits for somebody beside citations, as far as it is theirs to do. */
@ApplicationScoped
public class OtherTasks {

    private static final int MOST = 50;

    private final DeparturesApi departures;
    private final CitationBooksApi books;
    private final ExchangeWithRegistrarAndCourtApi exchange;
    private final CitationsRights rights;
    private final Colleagues colleagues;
    private final WorkWords workWords;

    OtherTasks(
            @RestClient DeparturesApi departures,
            @RestClient CitationBooksApi books,
            @RestClient ExchangeWithRegistrarAndCourtApi exchange,
            CitationsRights rights,
            Colleagues colleagues,
            @Spoken WorkWords workWords) {
        this.departures = departures;
        this.books = books;
        this.exchange = exchange;
        this.rights = rights;
        this.colleagues = colleagues;
        this.workWords = workWords;
    }

    /** What waits for the person at the screen; empty for whoever only reads. */
    public TaskCounts now() {
        var tasks = new ArrayList<Task>();
        addReturned(tasks);
        addToReview(tasks);
        if (rights.isCompletesBooks()) {
            var page = ServiceAnswers.of(() -> books.listNumbers(
                    new CitationBooksApi.ListNumbers().awaiting(true).limit(MOST)));
            add(tasks, count(page.items(), page.next()), "/numbers?which=awaiting", workWords::countersign);
        }
        if (rights.isRecordsStops()) {
            var page = ServiceAnswers.of(() -> books.listNumbers(
                    new CitationBooksApi.ListNumbers().nothing(true).limit(MOST)));
            var own = page.items().stream()
                    .filter(number ->
                            rights.isCompletesBooks() || colleagues.me().equals(number.officer()))
                    .filter(number -> !number.awaitsCountersignature())
                    .toList();
            add(tasks, count(own, page.next()), "/numbers", workWords::explain);
        }
        if (rights.isReceivesBooks()) {
            add(
                    tasks,
                    count(
                            ServiceAnswers.of(() -> books.listOverdueLeases(
                                            new CitationBooksApi.ListOverdueLeases().limit(MOST)))
                                    .items(),
                            null),
                    "/books/overdue",
                    workWords::overdueLeases);
        }
        if (rights.isCompletesBooks()) {
            var page = ServiceAnswers.of(() -> books.listBooks(new CitationBooksApi.ListBooks().limit(MOST)));
            add(
                    tasks,
                    count(
                            page.items().stream()
                                    .filter(book -> book.receiptedAt() == null)
                                    .toList(),
                            page.next()),
                    "/books",
                    workWords::booksWithoutReceipt);
            add(
                    tasks,
                    count(page.items().stream().filter(OtherTasks::isUsedUp).toList(), page.next()),
                    "/books",
                    workWords::booksToComplete);
        }
        if (rights.isEndsDifferences()) {
            var open = ServiceAnswers.of(exchange::readStanding).open().stream()
                    .mapToLong(OpenView::count)
                    .sum();
            add(tasks, String.valueOf(open), "/differences", workWords::openDifferences);
        }
        return new TaskCounts(List.copyOf(tasks));
    }

    // One row for whatever came back: it leads to the first concern that has something, whose page leads to the other.
    private void addReturned(List<Task> tasks) {
        if (!rights.isRepliesToDepartures()) {
            return;
        }
        var pages = new EnumMap<Concern, DeparturePage>(Concern.class);
        for (var concern : Concern.values()) {
            pages.put(concern, returned(concern));
        }
        var found =
                pages.values().stream().flatMap(page -> page.items().stream()).toList();
        var next = pages.values().stream()
                .map(DeparturePage::next)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        pages.entrySet().stream()
                .filter(page -> !page.getValue().items().isEmpty())
                .findFirst()
                .ifPresent(first -> add(
                        tasks,
                        count(found, next),
                        "/departures?status=RETURNED&concern=" + first.getKey().name(),
                        workWords::returnedToYou));
    }

    // Departures from the presumption are listed on the first page itself.
    private void addToReview(List<Task> tasks) {
        if (!rights.isConcludesDepartures()) {
            return;
        }
        for (var concern : List.of(Concern.COURT_ORDER, Concern.LATE_ENTRY)) {
            var page = ServiceAnswers.of(() -> departures.listDepartures(new DeparturesApi.ListDepartures()
                    .status(DepartureStatus.OPEN.name())
                    .concern(concern.name())
                    .limit(MOST)));
            add(
                    tasks,
                    count(page.items(), page.next()),
                    "/departures?status=OPEN&concern=" + concern.name(),
                    concern == Concern.COURT_ORDER ? workWords::ordersToConfirm : workWords::lateEntries);
        }
    }

    private DeparturePage returned(Concern concern) {
        return ServiceAnswers.of(() -> departures.listDepartures(new DeparturesApi.ListDepartures()
                .status(DepartureStatus.RETURNED.name())
                .concern(concern.name())
                .officer(colleagues.me())
                .limit(MOST)));
    }

    private static boolean isUsedUp(BookView book) {
        return book.next() == null
                && book.completedAt() == null
                && BookExtensions.became(book).getOrDefault(NumberState.LEASED, 0L) == 0;
    }

    private static void add(List<Task> tasks, String count, String address, Function<String, String> words) {
        if (!count.equals("0")) {
            tasks.add(new Task(words.apply(count), address));
        }
    }

    // Of more than a page it is enough to know that it is more.
    private String count(List<?> found, @Nullable String next) {
        return found.size() < MOST || next == null
                ? String.valueOf(found.size())
                : workWords.orMore(String.valueOf(found.size()));
    }
}
