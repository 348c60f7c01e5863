package org.welcomingcity.portal.citations.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.contract.citations.BookView;
import org.welcomingcity.contract.citations.CitationBooksApi;
import org.welcomingcity.contract.citations.Concern;
import org.welcomingcity.contract.citations.DepartureStatus;
import org.welcomingcity.contract.citations.ExchangeWithRegistrarAndCourtApi;
import org.welcomingcity.contract.citations.NumberState;
import org.welcomingcity.contract.citations.OpenView;
import org.welcomingcity.contract.citations.WaitingDepartures;
import org.welcomingcity.contract.citations.WarrantsApi;
import org.welcomingcity.portal.citations.access.CitationsRights;
import org.welcomingcity.portal.citations.book.BookExtensions;
import org.welcomingcity.portal.citations.people.Colleagues;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.room.Todo;
import org.welcomingcity.portal.frame.room.Way;
import org.welcomingcity.portal.service.ServiceAnswers;

/** What waits for somebody beside the next steps of citations, as far as it is theirs to do: counted, with where it is done. */
@ApplicationScoped
public class OtherTasks {

    /** Of more than these it is only said that there are more. */
    static final int MOST = 50;

    private static final String OPEN = "OPEN";

    private final WarrantsApi warrants;
    private final CitationBooksApi books;
    private final ExchangeWithRegistrarAndCourtApi exchange;
    private final CitationsRights rights;
    private final Colleagues colleagues;
    private final WorkWords workWords;

    OtherTasks(
            @RestClient WarrantsApi warrants,
            @RestClient CitationBooksApi books,
            @RestClient ExchangeWithRegistrarAndCourtApi exchange,
            CitationsRights rights,
            Colleagues colleagues,
            @Spoken WorkWords workWords) {
        this.warrants = warrants;
        this.books = books;
        this.exchange = exchange;
        this.rights = rights;
        this.colleagues = colleagues;
        this.workWords = workWords;
    }

    /**
     * What waits for the person at the screen; empty for whoever only reads.
     *
     * @param departures how many departures wait for them
     */
    public List<Todo> now(List<WaitingDepartures> departures) {
        var tasks = new ArrayList<Todo>();
        addReturned(tasks, departures);
        addToReview(tasks, departures);
        addWarrants(tasks);
        if (rights.isCompletesBooks()) {
            var page = ServiceAnswers.of(() -> books.listNumbers(
                    new CitationBooksApi.ListNumbers().awaiting(true).limit(MOST)));
            add(tasks, true, count(page.items(), page.next()), "/numbers?which=awaiting", workWords::countersign);
        }
        if (rights.isRecordsStops()) {
            var page = ServiceAnswers.of(() -> books.listNumbers(
                    new CitationBooksApi.ListNumbers().nothing(true).limit(MOST)));
            var own = page.items().stream()
                    .filter(number ->
                            rights.isCompletesBooks() || colleagues.me().equals(number.officer()))
                    .filter(number -> !number.awaitsCountersignature())
                    .toList();
            add(tasks, false, count(own, page.next()), "/numbers", workWords::explain);
        }
        if (rights.isReceivesBooks()) {
            add(
                    tasks,
                    false,
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
                    false,
                    count(
                            page.items().stream()
                                    .filter(book -> book.receiptedAt() == null)
                                    .toList(),
                            page.next()),
                    "/books",
                    workWords::booksWithoutReceipt);
            add(
                    tasks,
                    false,
                    count(page.items().stream().filter(OtherTasks::isUsedUp).toList(), page.next()),
                    "/books",
                    workWords::booksToComplete);
        }
        if (rights.isEndsDifferences()) {
            var open = ServiceAnswers.of(exchange::readStanding).open().stream()
                    .mapToLong(OpenView::count)
                    .sum();
            add(tasks, false, String.valueOf(open), "/differences", workWords::openDifferences);
        }
        return tasks;
    }

    // One row for whatever came back: it leads to the first concern that has something, whose page leads to the other.
    private void addReturned(List<Todo> tasks, List<WaitingDepartures> departures) {
        var returned = departures.stream()
                .filter(waiting -> waiting.status() == DepartureStatus.RETURNED)
                .toList();
        if (rights.isRepliesToDepartures() && !returned.isEmpty()) {
            var all = returned.stream().mapToLong(WaitingDepartures::count).sum();
            add(
                    tasks,
                    true,
                    String.valueOf(all),
                    "/departures?status=RETURNED&concern="
                            + returned.getFirst().concern().name(),
                    workWords::returnedToYou);
        }
    }

    // Departures from the presumption have rows of their own.
    private void addToReview(List<Todo> tasks, List<WaitingDepartures> departures) {
        for (var concern : List.of(Concern.COURT_ORDER, Concern.LATE_ENTRY)) {
            add(
                    tasks,
                    true,
                    String.valueOf(open(departures, concern)),
                    "/departures?status=OPEN&concern=" + concern.name(),
                    concern == Concern.COURT_ORDER ? workWords::ordersToConfirm : workWords::lateEntries);
        }
    }

    /** How many of a concern wait to be concluded. */
    static long open(List<WaitingDepartures> departures, Concern concern) {
        return departures.stream()
                .filter(waiting -> waiting.status() == DepartureStatus.OPEN && waiting.concern() == concern)
                .mapToLong(WaitingDepartures::count)
                .sum();
    }

    // A warrant that an officer relied on counts once a second person confirmed it.
    private void addWarrants(List<Todo> tasks) {
        if (!rights.isConfirmsWarrants()) {
            return;
        }
        var page = ServiceAnswers.of(() -> warrants.listWarrantChecks(
                new WarrantsApi.ListWarrantChecks().status(OPEN).limit(MOST)));
        add(tasks, true, count(page.items(), page.next()), "/warrants", workWords::confirmWarrants);
    }

    private static boolean isUsedUp(BookView book) {
        return book.next() == null
                && book.completedAt() == null
                && BookExtensions.became(book).getOrDefault(NumberState.LEASED, 0L) == 0;
    }

    private void add(List<Todo> tasks, boolean urgent, String count, String address, Function<String, String> words) {
        if (!count.equals("0")) {
            tasks.add(
                    new Todo(urgent, words.apply(count), "", "", null, new Way(address, workWords.showAll()), "also"));
        }
    }

    // Of more than a page it is enough to know that it is more.
    String count(List<?> found, @Nullable String next) {
        return found.size() < MOST || next == null
                ? String.valueOf(found.size())
                : workWords.orMore(String.valueOf(found.size()));
    }
}
