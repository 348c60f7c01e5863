package org.welcomingcity.portal.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.portal.language.Spoken;
import org.welcomingcity.portal.service.Book;
import org.welcomingcity.portal.service.Books;
import org.welcomingcity.portal.service.Exchange;
import org.welcomingcity.portal.service.Exchanges;
import org.welcomingcity.portal.session.CurrentUser;
import org.welcomingcity.portal.web.Find;
import org.welcomingcity.portal.work.Also.Task;

/** Counts what waits for somebody beside citations, as far as it is theirs to do. */
@ApplicationScoped
public class Waiting {

    private static final int MOST = 50;

    private final Books books;
    private final Exchanges exchanges;
    private final Find find;

    Waiting(Books books, Exchanges exchanges, @Spoken Find find) {
        this.books = books;
        this.exchanges = exchanges;
        this.find = find;
    }

    /** What waits for this person; empty for whoever only reads. */
    public Also of(CurrentUser user) {
        var tasks = new ArrayList<Task>();
        if (user.isCompletesBooks()) {
            var page = books.numbers(false, true, null, null, null, MOST);
            add(tasks, count(page.items(), page.next()), "/numbers?which=awaiting", find::countersign);
        }
        if (user.isRecordsStops()) {
            var page = books.numbers(true, false, null, null, null, MOST);
            var own = page.items().stream()
                    .filter(number ->
                            user.isCompletesBooks() || user.getUsername().equals(number.officer()))
                    .filter(number -> !number.awaitsCountersignature())
                    .toList();
            add(tasks, count(own, page.next()), "/numbers", find::explain);
        }
        if (user.isReceivesBooks()) {
            add(tasks, count(books.overdue(MOST), null), "/books/overdue", find::overdueLeases);
        }
        if (user.isCompletesBooks()) {
            var page = books.books(null, MOST);
            add(
                    tasks,
                    count(
                            page.items().stream()
                                    .filter(book -> book.receiptedAt() == null)
                                    .toList(),
                            page.next()),
                    "/books",
                    find::booksWithoutReceipt);
            add(
                    tasks,
                    count(page.items().stream().filter(Waiting::isUsedUp).toList(), page.next()),
                    "/books",
                    find::booksToComplete);
        }
        if (user.isEndsDifferences()) {
            var open = exchanges.standing().open().stream()
                    .mapToLong(Exchange.Open::count)
                    .sum();
            add(tasks, String.valueOf(open), "/differences", find::openDifferences);
        }
        return new Also(List.copyOf(tasks));
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
                : find.orMore(String.valueOf(found.size()));
    }
}
