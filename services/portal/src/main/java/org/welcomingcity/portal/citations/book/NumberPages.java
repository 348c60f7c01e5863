package org.welcomingcity.portal.citations.book;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.portal.citations.terms.CitationTerms;
import org.welcomingcity.portal.frame.form.Attempts;
import org.welcomingcity.portal.frame.form.FormDraft;
import org.welcomingcity.portal.frame.form.FormShape;
import org.welcomingcity.portal.frame.form.Option;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.page.Banner;
import org.welcomingcity.portal.frame.page.Paging;
import org.welcomingcity.portal.frame.session.CurrentUser;
import org.welcomingcity.portal.service.Book;
import org.welcomingcity.portal.service.Books;

/** Numbers: those with nothing to show for them, those that wait for a countersignature, and each with its explanation. */
@Path("/numbers")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class NumberPages {

    private static final int PAGE = 50;
    private static final FormShape FORM = new FormShape(Set.of("state", "explanation", "decision", "note"), Map.of());

    /** Which numbers are listed. */
    public enum Which {
        NOTHING,
        AWAITING,
        ALL
    }

    @CheckedTemplate(basePath = "citations/book")
    static class Templates {
        private Templates() {}

        static native TemplateInstance numbers(Which which, @Nullable String book, Book.Numbers page, Paging paging);

        static native TemplateInstance number(
                Book.Number number,
                String state,
                String picture,
                boolean own,
                FormDraft draft,
                List<Option> states,
                List<Option> decisions,
                String key,
                @Nullable Banner banner);
    }

    private final Books books;
    private final Attempts attempts;
    private final CurrentUser user;
    private final BookWords bookWords;
    private final CitationTerms citationTerms;

    NumberPages(
            Books books,
            Attempts attempts,
            CurrentUser user,
            @Spoken BookWords bookWords,
            @Spoken CitationTerms citationTerms) {
        this.books = books;
        this.attempts = attempts;
        this.user = user;
        this.bookWords = bookWords;
        this.citationTerms = citationTerms;
    }

    @GET
    @RolesAllowed({"officer", "supervisor", "chief", "citation-clerk", "auditor"})
    public TemplateInstance numbers(
            @QueryParam("which") @Nullable String asked,
            @QueryParam("book") @Nullable String book,
            @QueryParam("after") @Nullable String after) {
        var which = "awaiting".equals(asked) ? Which.AWAITING : book == null ? Which.NOTHING : Which.ALL;
        var page = books.numbers(which == Which.NOTHING, which == Which.AWAITING, book, null, after, PAGE);
        var filters = Map.of(
                "which", which == Which.AWAITING ? "awaiting" : "", "book", Objects.requireNonNullElse(book, ""));
        return Templates.numbers(which, book, page, Paging.of("/numbers", filters, after, page.next()));
    }

    @GET
    @Path("/{number}")
    @RolesAllowed({"officer", "supervisor", "chief", "citation-clerk", "auditor"})
    public TemplateInstance number(String number, @QueryParam("done") @Nullable String done) {
        var banner = switch (done) {
            case "explained" ->
                Banner.of(Banner.Tone.GOOD, bookWords.numberExplainedNow(), bookWords.numberExplainedNowText());
            case "decided" -> Banner.of(Banner.Tone.GOOD, bookWords.numberDecidedNow(), "");
            case null, default -> null;
        };
        return one(number, FormDraft.of(FORM, Map.of()), UUID.randomUUID().toString(), banner);
    }

    /** Where a browser lands that was sent to sign in again while it was posting. */
    @GET
    @Path("/{number}/{what:explanation|countersignature}")
    @RolesAllowed({"officer", "supervisor", "chief", "citation-clerk", "auditor"})
    public Response readInstead(String number) {
        return Response.seeOther(UriBuilder.fromPath("/numbers/{number}").build(number))
                .build();
    }

    @POST
    @Path("/{number}/explanation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({"officer", "supervisor", "chief"})
    public Response explain(String number, MultivaluedMap<String, String> typed) {
        var draft = FormDraft.typed(FORM, typed);
        var key = Attempts.keyOf(typed.getFirst("key"));
        return attempts.make(
                key,
                () -> books.explain(
                        number, key, new Book.Explanation(draft.entered("state"), draft.entered("explanation"))),
                address(number, "explained"),
                (faults, next, banner) -> one(number, draft.with(faults), next, banner));
    }

    @POST
    @Path("/{number}/countersignature")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({"supervisor", "chief"})
    public Response countersign(String number, MultivaluedMap<String, String> typed) {
        var draft = FormDraft.typed(FORM, typed);
        return attempts.make(
                "",
                () -> books.countersign(
                        number,
                        typed.getFirst("version"),
                        new Book.Countersignature(draft.entered("decision"), draft.entered("note"))),
                address(number, "decided"),
                () -> citationTerms.staleThenNow(
                        Objects.requireNonNullElse(typed.getFirst("seen"), ""),
                        picture(books.number(number).value())),
                (faults, next, banner) -> one(number, draft.with(faults), next, banner));
    }

    private TemplateInstance one(String number, FormDraft draft, String key, @Nullable Banner banner) {
        var found = books.number(number);
        var value = found.value();
        return Templates.number(
                value,
                found.state(),
                picture(value),
                user.getUsername().equals(value.explainedBy()),
                draft,
                List.of(
                        Option.of("SPOILED", bookWords.numberState(Book.NumberState.SPOILED)),
                        Option.of("VOIDED", bookWords.numberState(Book.NumberState.VOIDED))),
                List.of(
                        Option.of("COUNTERSIGNED", bookWords.countersign()),
                        Option.of("SENT_BACK", bookWords.countersignSendBack())),
                key,
                banner);
    }

    private String picture(Book.Number number) {
        var explained = Objects.requireNonNullElse(number.explainedBy(), "");
        var signed = Objects.requireNonNullElse(number.countersignedBy(), "");
        return bookWords.numberState(number.state())
                + (explained.isEmpty() ? "" : "; " + bookWords.numberExplainedBy(explained))
                + (signed.isEmpty() ? "" : "; " + bookWords.numberCountersignedBy(signed));
    }

    private static String address(String number, String done) {
        return UriBuilder.fromPath("/numbers/{number}")
                .queryParam("done", done)
                .build(number)
                .toString();
    }
}
