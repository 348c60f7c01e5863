package org.welcomingcity.portal.citations.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.portal.citations.access.CitationsRights;
import org.welcomingcity.portal.citations.work.TaskCounts.Task;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.session.CurrentUser;
import org.welcomingcity.portal.service.Book;
import org.welcomingcity.portal.service.Books;
import org.welcomingcity.portal.service.Exchange;
import org.welcomingcity.portal.service.Exchanges;

/** Counts what waits for somebody beside citations, as far as it is theirs to do. */
@ApplicationScoped
public class OtherTasks {

    private static final int MOST = 50;

    private final Books books;
    private final Exchanges exchanges;
    private final CitationsRights rights;
    private final CurrentUser user;
    private final WorkWords workWords;

    OtherTasks(
            Books books, Exchanges exchanges, CitationsRights rights, CurrentUser user, @Spoken WorkWords workWords) {
        this.books = books;
        this.exchanges = exchanges;
        this.rights = rights;
        this.user = user;
        this.workWords = workWords;
    }

    /** What waits for the person at the screen; empty for whoever only reads. */
    public TaskCounts now() {
        var tasks = new ArrayList<Task>();
        if (rights.isCompletesBooks()) {
            var page = books.numbers(false, true, null, null, null, MOST);
            add(tasks, count(page.items(), page.next()), "/numbers?which=awaiting", workWords::countersign);
        }
        if (rights.isRecordsStops()) {
            var page = books.numbers(true, false, null, null, null, MOST);
            var own = page.items().stream()
                    .filter(number ->
                            rights.isCompletesBooks() || user.getUsername().equals(number.officer()))
                    .filter(number -> !number.awaitsCountersignature())
                    .toList();
            add(tasks, count(own, page.next()), "/numbers", workWords::explain);
        }
        if (rights.isReceivesBooks()) {
            add(tasks, count(books.overdue(MOST), null), "/books/overdue", workWords::overdueLeases);
        }
        if (rights.isCompletesBooks()) {
            var page = books.books(null, MOST);
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
            var open = exchanges.standing().open().stream()
                    .mapToLong(Exchange.Open::count)
                    .sum();
            add(tasks, String.valueOf(open), "/differences", workWords::openDifferences);
        }
        return new TaskCounts(List.copyOf(tasks));
    }

    private static boolean isUsedUp(Book book) {
        return book.next() == null
                && book.completedAt() == null
                && book.counts().getOrDefault(Book.NumberState.LEASED, 0L) == 0;
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
