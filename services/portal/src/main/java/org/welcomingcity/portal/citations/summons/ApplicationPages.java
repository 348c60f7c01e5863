package org.welcomingcity.portal.citations.summons;

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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.portal.citations.terms.CitationTerms;
import org.welcomingcity.portal.frame.form.Attempts;
import org.welcomingcity.portal.frame.form.FormDraft;
import org.welcomingcity.portal.frame.form.FormShape;
import org.welcomingcity.portal.frame.language.FrameWords;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.language.SpokenLanguage;
import org.welcomingcity.portal.frame.page.Banner;
import org.welcomingcity.portal.frame.page.CityTimes;
import org.welcomingcity.portal.frame.page.Download;
import org.welcomingcity.portal.service.Citation;
import org.welcomingcity.portal.service.Citations;
import org.welcomingcity.portal.service.ComplaintApplication;
import org.welcomingcity.portal.service.Contests;
import org.welcomingcity.portal.service.CourtPapers;
import org.welcomingcity.portal.service.Versioned;

/** The application for criminal complaint: written, seen, signed, and taken away on paper or for machines. */
@Path("/citations/{number}/complaint-application")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ApplicationPages {

    /** As many witnesses as the service takes. */
    private static final int MOST = 20;

    private static final List<String> OF_A_WITNESS = List.of("name", "capacity", "contact");

    @CheckedTemplate(basePath = "citations/summons")
    static class Templates {
        private Templates() {}

        static native TemplateInstance application(
                Citation citation,
                @Nullable ComplaintApplication application,
                String state,
                String picture,
                boolean writable,
                List<Integer> witnesses,
                FormDraft draft,
                String key,
                @Nullable Banner banner);
    }

    private final Citations citations;
    private final CourtPapers papers;
    private final Attempts attempts;
    private final CitationTerms citationTerms;
    private final FrameWords frameWords;
    private final SummonsWords summonsWords;
    private final SpokenLanguage language;

    ApplicationPages(
            Citations citations,
            CourtPapers papers,
            Attempts attempts,
            @Spoken CitationTerms citationTerms,
            @Spoken FrameWords frameWords,
            @Spoken SummonsWords summonsWords,
            SpokenLanguage language) {
        this.citations = citations;
        this.papers = papers;
        this.attempts = attempts;
        this.citationTerms = citationTerms;
        this.frameWords = frameWords;
        this.summonsWords = summonsWords;
        this.language = language;
    }

    @GET
    @RolesAllowed({"officer", "supervisor", "chief", "citation-clerk", "auditor"})
    public TemplateInstance read(String number, @QueryParam("done") @Nullable String done) {
        var banner = switch (done) {
            case "prepared" -> Banner.of(Banner.Tone.GOOD, summonsWords.preparedNow(), summonsWords.preparedNowText());
            case "signed" -> Banner.of(Banner.Tone.GOOD, summonsWords.signedNow(), "");
            case null, default -> null;
        };
        return page(number, null, newKey(), banner);
    }

    /** Where a browser lands that was sent to sign in again while it was signing. */
    @GET
    @Path("/signature")
    @RolesAllowed({"officer", "supervisor", "chief", "citation-clerk", "auditor"})
    public Response readInstead(String number) {
        return Response.seeOther(UriBuilder.fromPath(address(number)).build()).build();
    }

    @GET
    @Path("/application.pdf")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({"officer", "supervisor", "chief", "citation-clerk", "auditor"})
    public Response print(String number) {
        return Download.download(papers.print(number), "application/pdf", "complaint-application.pdf");
    }

    @GET
    @Path("/application.xml")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({"officer", "supervisor", "chief", "citation-clerk", "auditor"})
    public Response export(String number) {
        return Download.download(papers.export(number), "application/xml", "complaint-application.xml");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({"officer", "supervisor", "chief"})
    public Response prepare(String number, MultivaluedMap<String, String> typed) {
        var rows = rowsOf(typed, false);
        var draft = FormDraft.typed(shape(rowsOf(typed, true)), typed);
        if (typed.containsKey("more")) {
            var more = draft.with("rows", String.valueOf(Math.min(MOST, rows.size() + 1)));
            return Response.ok(page(number, more, Attempts.keyOf(typed.getFirst("key")), null))
                    .build();
        }
        var witnesses = rows.stream()
                .filter(row -> named(draft, row))
                .map(row -> new ComplaintApplication.Witness(
                        draft.entered(field(row, "name")),
                        draft.entered(field(row, "capacity")),
                        draft.entered(field(row, "contact"))))
                .toList();
        return attempt(
                number,
                typed,
                draft,
                "prepared",
                on -> papers.prepare(
                        on,
                        new ComplaintApplication.Form(
                                draft.entered("court"), draft.entered("incident"), draft.entered("facts"), witnesses)));
    }

    @POST
    @Path("/signature")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({"officer", "supervisor", "chief"})
    public Response sign(String number, MultivaluedMap<String, String> typed) {
        var title = Objects.requireNonNullElse(typed.getFirst("title"), "").strip();
        return attempt(
                number,
                typed,
                null,
                "signed",
                on -> papers.sign(on, new ComplaintApplication.Signature(title.isEmpty() ? null : title)));
    }

    /** What is asked of the service, on the state that was seen. */
    private interface Work {
        void with(Contests.Report on);
    }

    private Response attempt(
            String number, MultivaluedMap<String, String> typed, @Nullable FormDraft draft, String done, Work work) {
        var key = Attempts.keyOf(typed.getFirst("key"));
        return attempts.make(
                key,
                () -> work.with(new Contests.Report(number, typed.getFirst("state"), key)),
                UriBuilder.fromPath(address(number))
                        .queryParam("done", done)
                        .build()
                        .toString(),
                () -> changed(number, typed.getFirst("seen")),
                (faults, next, banner) -> {
                    var again = draft == null
                            ? written(number).with("title", Objects.requireNonNullElse(typed.getFirst("title"), ""))
                            : draft;
                    return page(number, again.with(faults), next, banner);
                });
    }

    private String changed(String number, @Nullable String seen) {
        var before = Objects.requireNonNullElse(seen, "");
        var now = picture(papers.application(number).map(Versioned::value).orElse(null));
        return now.equals(before) ? frameWords.staleOther() : citationTerms.staleThenNow(before, now);
    }

    private TemplateInstance page(String number, @Nullable FormDraft draft, String key, @Nullable Banner banner) {
        var citation = citations.citation(number);
        var found = papers.application(number);
        var application = found.map(Versioned::value).orElse(null);
        var shown = draft == null ? written(citation.value(), application) : draft;
        return Templates.application(
                citation.value(),
                application,
                found.map(Versioned::state).orElse(citation.state()),
                picture(application),
                citation.value().isGoesToCourt() && (application == null || !application.signed()),
                rowsOf(shown),
                shown,
                key,
                banner);
    }

    private FormDraft written(String number) {
        return written(
                citations.citation(number).value(),
                papers.application(number).map(Versioned::value).orElse(null));
    }

    // What stands in the form before anybody types: the application so far, or the court the policy has for it.
    private static FormDraft written(Citation citation, @Nullable ComplaintApplication application) {
        var values = new HashMap<String, String>();
        if (application == null) {
            var routing = citation.routing();
            var court = routing == null ? null : routing.court();
            if (court != null) {
                values.put("court", court);
            }
            return FormDraft.of(shape(List.of()), values);
        }
        values.put("court", application.court());
        values.put("incident", Objects.requireNonNullElse(application.incident(), ""));
        values.put("facts", application.facts());
        var witnesses = Objects.requireNonNullElse(application.witnesses(), List.<ComplaintApplication.Witness>of());
        for (var row = 0; row < witnesses.size(); row++) {
            var witness = witnesses.get(row);
            values.put(field(row, "name"), Objects.requireNonNullElse(witness.name(), ""));
            values.put(field(row, "capacity"), Objects.requireNonNullElse(witness.capacity(), ""));
            values.put(field(row, "contact"), Objects.requireNonNullElse(witness.contact(), ""));
        }
        return FormDraft.of(shape(List.of()), values);
    }

    private String picture(@Nullable ComplaintApplication application) {
        if (application == null) {
            return summonsWords.applicationNone();
        }
        return application.signed()
                ? summonsWords.applicationSignedBy(Objects.requireNonNullElse(application.signedBy(), ""))
                : summonsWords.applicationWrittenBy(
                        application.preparedBy(), CityTimes.inWords(application.preparedAt(), language.now()));
    }

    private static List<Integer> rowsOf(MultivaluedMap<String, String> typed, boolean filled) {
        return IntStream.range(0, MOST)
                .filter(row -> OF_A_WITNESS.stream()
                        .map(part -> typed.getFirst(field(row, part)))
                        .anyMatch(value -> value != null && !(filled && value.isBlank())))
                .boxed()
                .toList();
    }

    private static List<Integer> rowsOf(FormDraft draft) {
        var filled = IntStream.range(0, MOST)
                .filter(row -> named(draft, row))
                .map(row -> row + 1)
                .max()
                .orElse(0);
        var asked = draft.value("rows").isEmpty() ? 0 : Integer.parseInt(draft.value("rows"));
        return IntStream.range(0, Math.max(Math.max(filled, asked), 1)).boxed().toList();
    }

    private static boolean named(FormDraft draft, int row) {
        return OF_A_WITNESS.stream().anyMatch(part -> draft.entered(field(row, part)) != null);
    }

    private static String field(int row, String part) {
        return "witnesses[%d].%s".formatted(row, part);
    }

    // Rows left empty are not sent: a fault of the first one sent belongs to the first one filled in.
    private static FormShape shape(List<Integer> filledRows) {
        var fields = new HashSet<>(Set.of("court", "incident", "facts", "title"));
        IntStream.range(0, MOST).forEach(row -> OF_A_WITNESS.forEach(part -> fields.add(field(row, part))));
        var homes = new HashMap<String, String>();
        for (var sent = 0; sent < filledRows.size(); sent++) {
            for (var part : OF_A_WITNESS) {
                homes.put(field(sent, part), field(filledRows.get(sent), part));
            }
        }
        return new FormShape(fields, Map.copyOf(homes));
    }

    private static String address(String number) {
        return UriBuilder.fromPath("/citations/{number}/complaint-application")
                .build(number)
                .toString();
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
