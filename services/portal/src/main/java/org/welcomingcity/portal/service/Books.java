package org.welcomingcity.portal.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** What the portal asks about citation books and their numbers; throws as {@link Citations} does. */
@ApplicationScoped
public class Books {

    private final BooksApi api;

    Books(@RestClient BooksApi api) {
        this.api = api;
    }

    /** A page of books, newest first. */
    public Book.Page books(@Nullable String after, int limit) {
        return Citations.ask(() -> api.books(after, limit));
    }

    /** One book and its state. */
    public Versioned<Book> book(String number) {
        return Citations.versioned(() -> api.book(number));
    }

    /** Receives a book from the registrar. */
    public Book receive(String key, Book.Arrival arrival) {
        return Citations.ask(() -> api.receive(key, arrival));
    }

    /** Gives the registrar the chief's receipt, on the state that was seen. */
    public void receipt(String number, @Nullable String state, Book.Receipt receipt) {
        Citations.ask(() -> api.receipt(number, state, receipt));
    }

    /** Completes the audit sheet. */
    public void complete(String number, String key) {
        Citations.ask(() -> api.complete(number, key));
    }

    /** The audit sheet as CSV. */
    public InputStream sheetFile(String number) {
        return Citations.ask(() -> api.sheetFile(number));
    }

    /** A copy of the audit sheet as PDF. */
    public InputStream sheetPrint(String number, String copy) {
        return Citations.ask(() -> api.sheetPrint(number, copy));
    }

    /** Who has numbers of the book. */
    public List<Book.Lease> leases(String number) {
        return Citations.ask(() -> api.leases(number)).items();
    }

    /** Gives out the book's next numbers. */
    public void lease(String number, String key, Book.LeaseTerms terms) {
        Citations.ask(() -> api.lease(number, key, terms));
    }

    /** Leases that ran out with numbers still out, the longest first. */
    public List<Book.Lease> overdue(int limit) {
        return Citations.ask(() -> api.overdue(limit)).items();
    }

    /** One lease. */
    public Book.Lease lease(UUID id) {
        return Citations.ask(() -> api.lease(id));
    }

    /** Takes back what is still out. */
    public void takeBack(UUID id, String key, Book.Return numbers) {
        Citations.ask(() -> api.takeBack(id, key, numbers));
    }

    /** Says that nobody knows where what is still out is. */
    public void unaccounted(UUID id, String key, Book.Unaccounted numbers) {
        Citations.ask(() -> api.unaccounted(id, key, numbers));
    }

    /** A page of numbers, in their order. */
    public Book.Numbers numbers(
            boolean nothing,
            boolean awaiting,
            @Nullable String book,
            @Nullable String state,
            @Nullable String after,
            int limit) {
        return Citations.ask(() ->
                api.numbers(nothing ? Boolean.TRUE : null, awaiting ? Boolean.TRUE : null, book, state, after, limit));
    }

    /** One number and its state. */
    public Versioned<Book.Number> number(String number) {
        return Citations.versioned(() -> api.number(number));
    }

    /** Explains what became of a number. */
    public void explain(String number, String key, Book.Explanation explanation) {
        Citations.ask(() -> api.explain(number, key, explanation));
    }

    /** Countersigns an explanation or sends it back, on the state that was seen. */
    public void countersign(String number, @Nullable String state, Book.Countersignature signature) {
        Citations.ask(() -> api.countersign(number, state, signature));
    }
}
