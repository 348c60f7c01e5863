package org.welcomingcity.portal.citations.book;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
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
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.contract.citations.CitationBooksApi;
import org.welcomingcity.contract.citations.NumberPage;
import org.welcomingcity.contract.citations.NumberView;
import org.welcomingcity.portal.citations.access.Rights;
import org.welcomingcity.portal.citations.people.Colleagues;
import org.welcomingcity.portal.frame.form.Forms;
import org.welcomingcity.portal.frame.form.SeenState;
import org.welcomingcity.portal.frame.form.ShownForm;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.page.Address;
import org.welcomingcity.portal.frame.page.Banner;
import org.welcomingcity.portal.frame.page.Paging;
import org.welcomingcity.portal.service.ServiceAnswers;
import org.welcomingcity.portal.service.ServiceCalls;

/** Numbers: those with nothing to show for them, those that wait for a countersignature, and each with its explanation. */
@Path("/numbers")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class NumberPages {

    private static final int PAGE = 50;

    /** Which numbers are listed. */
    public enum Which {
        NOTHING,
        AWAITING,
        ALL
    }

    @CheckedTemplate(basePath = "citations/book")
    static class Templates {
        private Templates() {}

        static native TemplateInstance numbers(Which which, @Nullable String book, NumberPage page, Paging paging);

        static native TemplateInstance number(
                NumberView number,
                boolean own,
                ShownForm explanation,
                ShownForm countersignature,
                @Nullable Banner banner);
    }

    private final CitationBooksApi books;
    private final ServiceCalls calls;
    private final Forms forms;
    private final BookForms bookForms;
    private final Colleagues colleagues;
    private final BookWords bookWords;

    NumberPages(
            @RestClient CitationBooksApi books,
            ServiceCalls calls,
            Forms forms,
            BookForms bookForms,
            Colleagues colleagues,
            @Spoken BookWords bookWords) {
        this.books = books;
        this.calls = calls;
        this.forms = forms;
        this.bookForms = bookForms;
        this.colleagues = colleagues;
        this.bookWords = bookWords;
    }

    @GET
    @PermissionsAllowed(Rights.READ_NUMBERS)
    public TemplateInstance numbers(
            @QueryParam("which") @Nullable String asked,
            @QueryParam("book") @Nullable String book,
            @QueryParam("after") @Nullable String after) {
        var which = "awaiting".equals(asked) ? Which.AWAITING : book == null ? Which.NOTHING : Which.ALL;
        var page = ServiceAnswers.of(() -> books.listNumbers(new CitationBooksApi.ListNumbers()
                .nothing(which == Which.NOTHING ? Boolean.TRUE : null)
                .awaiting(which == Which.AWAITING ? Boolean.TRUE : null)
                .book(book)
                .after(after)
                .limit(PAGE)));
        var filters = Map.of(
                "which", which == Which.AWAITING ? "awaiting" : "", "book", Objects.requireNonNullElse(book, ""));
        return Templates.numbers(which, book, page, Paging.of("/numbers", filters, after, page.next()));
    }

    @GET
    @Path("/{number}")
    @PermissionsAllowed(Rights.READ_NUMBERS)
    public TemplateInstance number(String number, @QueryParam("done") @Nullable String done) {
        var banner = switch (done) {
            case "explained" ->
                Banner.of(Banner.Tone.GOOD, bookWords.numberExplainedNow(), bookWords.numberExplainedNowText());
            case "decided" -> Banner.of(Banner.Tone.GOOD, bookWords.numberDecidedNow(), "");
            case null, default -> null;
        };
        return one(number, null, banner);
    }

    @POST
    @Path("/{number}/explanation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(Rights.EXPLAIN_NUMBER)
    public Response explain(String number, MultivaluedMap<String, String> typed) {
        return forms.send(
                bookForms.explanation(number),
                typed,
                sent -> calls.send(
                        "POST",
                        Address.of("/api/v1/numbers/{number}/explanation", number),
                        null,
                        sent.key(),
                        sent.body()),
                address(number, "explained"),
                (again, banner) -> one(number, again, banner));
    }

    @POST
    @Path("/{number}/countersignature")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(Rights.COMPLETE_BOOKS)
    public Response countersign(String number, MultivaluedMap<String, String> typed) {
        return forms.send(
                bookForms.countersignature(number),
                typed,
                sent -> calls.send(
                        "PUT",
                        Address.of("/api/v1/numbers/{number}/countersignature", number),
                        sent.state(),
                        null,
                        sent.body()),
                address(number, "decided"),
                forms.compared(() -> inWords(ServiceAnswers.of(() -> books.readNumber(number)))),
                (again, banner) -> one(number, again, banner));
    }

    private TemplateInstance one(String number, Forms.@Nullable NotTaken again, @Nullable Banner banner) {
        var found = ServiceAnswers.versioned(() -> books.readNumber(number));
        var value = found.value();
        return Templates.number(
                value,
                colleagues.me().equals(value.explainedBy()),
                forms.shown(bookForms.explanation(number), SeenState.none(), again),
                forms.shown(bookForms.countersignature(number), new SeenState(found.state(), inWords(value)), again),
                banner);
    }

    // The state in a few words, for when it is no longer so.
    private String inWords(NumberView number) {
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
