package org.welcomingcity.portal.citations.citation;

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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.contract.citations.CitationView;
import org.welcomingcity.contract.citations.CitationsApi;
import org.welcomingcity.contract.citations.NoteView;
import org.welcomingcity.contract.citations.Trail;
import org.welcomingcity.portal.citations.access.Rights;
import org.welcomingcity.portal.citations.people.Colleagues;
import org.welcomingcity.portal.citations.shell.Section;
import org.welcomingcity.portal.citations.shell.ShellWords;
import org.welcomingcity.portal.citations.terms.CitationExtensions;
import org.welcomingcity.portal.citations.terms.CitationTerms;
import org.welcomingcity.portal.citations.terms.Reading;
import org.welcomingcity.portal.frame.form.Attempts;
import org.welcomingcity.portal.frame.form.DeclaredForm;
import org.welcomingcity.portal.frame.form.Field;
import org.welcomingcity.portal.frame.form.FormDraft;
import org.welcomingcity.portal.frame.form.FormShape;
import org.welcomingcity.portal.frame.form.Forms;
import org.welcomingcity.portal.frame.form.MissingAnswer;
import org.welcomingcity.portal.frame.form.Option;
import org.welcomingcity.portal.frame.form.Part;
import org.welcomingcity.portal.frame.form.SeenState;
import org.welcomingcity.portal.frame.form.ShownForm;
import org.welcomingcity.portal.frame.language.FrameWords;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.page.Address;
import org.welcomingcity.portal.frame.page.Banner;
import org.welcomingcity.portal.frame.page.Download;
import org.welcomingcity.portal.frame.page.Html;
import org.welcomingcity.portal.service.Sent;
import org.welcomingcity.portal.service.ServiceAnswers;
import org.welcomingcity.portal.service.ServiceCalls;

/** One citation, who works on it, and what they tell each other about it. */
@Path("/citations/{number}")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class CitationPages {

    private static final int BAD_REQUEST = 400;
    private static final int NOTES_SHOWN = 3;
    private static final int LONGEST_NOTE = 4000;
    private static final FormShape FORM = new FormShape(Set.of("assignee"), Map.of());

    @CheckedTemplate(basePath = "citations/citation")
    static class Templates {
        private Templates() {}

        static native TemplateInstance citation(
                CitationView citation,
                List<NoteView> notes,
                List<NoteView> earlierNotes,
                String state,
                boolean mine,
                List<Option> people,
                FormDraft draft,
                ShownForm note,
                @Nullable ShownForm voiding,
                @Nullable Banner banner);

        static native TemplateInstance law(CitationView citation, String title, @Nullable Banner banner);

        static native TemplateInstance history(
                CitationView citation, Trail trail, String title, @Nullable Banner banner);
    }

    private final CitationsApi citations;
    private final Attempts attempts;
    private final ServiceCalls calls;
    private final Forms forms;
    private final Colleagues colleagues;
    private final CitationTerms citationTerms;
    private final CitationWords citationWords;
    private final ShellWords shellWords;
    private final FrameWords frameWords;

    CitationPages(
            @RestClient CitationsApi citations,
            Attempts attempts,
            ServiceCalls calls,
            Forms forms,
            Colleagues colleagues,
            @Spoken CitationTerms citationTerms,
            @Spoken CitationWords citationWords,
            @Spoken ShellWords shellWords,
            @Spoken FrameWords frameWords) {
        this.citations = citations;
        this.attempts = attempts;
        this.calls = calls;
        this.forms = forms;
        this.colleagues = colleagues;
        this.citationTerms = citationTerms;
        this.citationWords = citationWords;
        this.shellWords = shellWords;
        this.frameWords = frameWords;
    }

    @GET
    @PermissionsAllowed(Rights.READ_CITATION)
    public TemplateInstance read(
            String number, @QueryParam("issued") @Nullable String issued, @QueryParam("done") @Nullable String done) {
        return page(number, blank(), null, news(issued, done));
    }

    /** What was decided, by which rows of which law, and what would have changed it. */
    @GET
    @Path("/decision")
    @PermissionsAllowed(Rights.READ_CITATION)
    public TemplateInstance law(String number) {
        var citation = ServiceAnswers.of(() -> citations.readCitation(number, null, Reading.withTurns()));
        return Templates.law(citation, shellWords.section(Section.DECISION), null);
    }

    /** What happened to it, as the ledger tells. */
    @GET
    @Path("/history")
    @PermissionsAllowed(Rights.READ_CITATION)
    public TemplateInstance history(String number) {
        var citation = ServiceAnswers.of(() -> citations.readCitation(number, null, Reading.plain()));
        var trail = ServiceAnswers.of(() -> citations.readCitationTrail(number));
        return Templates.history(citation, trail, shellWords.section(Section.HISTORY), null);
    }

    /** The same on paper; in Spanish as a copy for whoever drives. */
    @GET
    @Path("/citation.pdf")
    @Produces(MediaType.WILDCARD)
    @PermissionsAllowed(Rights.READ_CITATION)
    public Response print(String number, @QueryParam("language") @Nullable String language) {
        var spanish = "es".equals(language);
        return Download.download(
                ServiceAnswers.of(() -> citations.printCitation(
                        number, new CitationsApi.PrintCitation().language(spanish ? "ES" : "EN"))),
                "application/pdf",
                spanish ? "citation-es.pdf" : "citation.pdf");
    }

    @POST
    @Path("/assignment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(Rights.ASSIGN_CITATION)
    public Response assign(String number, MultivaluedMap<String, String> typed) {
        var draft = FormDraft.typed(FORM, typed);
        var to = Objects.requireNonNullElse(typed.getFirst("to"), "");
        var named = draft.entered("assignee");
        if (to.equals("named") && named == null) {
            var missing = MissingAnswer.text(frameWords, "assignee", citationWords.assignName());
            return Html.answer(BAD_REQUEST, page(number, draft.with(List.of(missing)), null, null));
        }
        var assignee = switch (to) {
            case "me" -> colleagues.me();
            case "named" -> named;
            default -> null;
        };
        var seen = Objects.requireNonNullElse(typed.getFirst("seen"), "");
        return attempts.make(
                UUID.randomUUID().toString(),
                () -> ServiceAnswers.of(
                        () -> citations.assignCitation(number, typed.getFirst("state"), Sent.of("assignee", assignee))),
                address(number, assignee == null ? "given-back" : to.equals("me") ? "assigned" : "given"),
                () -> changed(number, seen),
                (faults, key, banner) -> page(number, draft.with(faults), null, banner));
    }

    @POST
    @Path("/notes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(Rights.WRITE_NOTE)
    public Response write(String number, MultivaluedMap<String, String> typed) {
        return forms.send(
                note(number),
                typed,
                sent -> calls.send(
                        "POST", Address.of("/api/v1/citations/{number}/notes", number), null, sent.key(), sent.body()),
                address(number, "noted"),
                (again, banner) -> page(number, blank(), again, banner));
    }

    /** The officer explains why it is void. The service offers it, and holds the explanation to what one has to say. */
    @POST
    @Path("/void")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(Rights.EXPLAIN_NUMBER)
    public Response makeVoid(String number, MultivaluedMap<String, String> typed) {
        return forms.send(
                voiding(number),
                typed,
                sent -> calls.send(
                        "POST",
                        Address.of("/api/v1/numbers/{number}/explanation", number),
                        null,
                        sent.key(),
                        Sent.of("state", "VOIDED")
                                .and("explanation", sent.body().get("explanation"))
                                .fields()),
                address(number, "void-sent"),
                (again, banner) -> page(number, blank(), again, banner));
    }

    private DeclaredForm voiding(String number) {
        return DeclaredForm.of(
                "void",
                Address.of("/citations/{number}/void", number),
                new DeclaredForm.Words(
                        citationWords.voidTitle(), citationWords.voidText(), citationWords.voidDo(), "void-citation"),
                Part.below(Field.area("explanation", citationWords.voidWhy()).hint(citationWords.voidHint())));
    }

    private DeclaredForm note(String number) {
        return DeclaredForm.of(
                "note",
                Address.of("/citations/{number}/notes", number),
                new DeclaredForm.Words(citationWords.noteWrite(), "", citationWords.noteDo(), "write-note"),
                Part.below(Field.area("text", citationWords.noteText())
                        .hint(citationWords.noteHint())
                        .most(LONGEST_NOTE)));
    }

    private String changed(String number, String before) {
        var now = Objects.requireNonNullElse(
                ServiceAnswers.of(() -> citations.readCitation(number, null, Reading.plain()))
                        .assignee(),
                "");
        return now.equals(before)
                ? frameWords.staleOther()
                : citationWords.staleAssignee(orNobody(before), orNobody(now));
    }

    private TemplateInstance page(
            String number, FormDraft draft, Forms.@Nullable NotTaken again, @Nullable Banner banner) {
        var found = ServiceAnswers.versioned(() -> citations.readCitation(number, null, Reading.plain()));
        var citation = found.value();
        var mine = colleagues.me().equals(citation.assignee());
        var notes = ServiceAnswers.of(() -> citations.listNotes(number)).notes().reversed();
        return Templates.citation(
                citation,
                notes.stream().limit(NOTES_SHOWN).toList(),
                notes.stream().skip(NOTES_SHOWN).toList(),
                found.state(),
                mine,
                CitationExtensions.offered(citation, "assignCitation").isPresent() ? colleagues.atWork() : List.of(),
                draft,
                forms.shown(note(number), SeenState.none(), again),
                CitationExtensions.offered(citation, "voidCitation")
                        .map(offer -> forms.shown(voiding(number), SeenState.none(), again))
                        .orElse(null),
                banner);
    }

    private @Nullable Banner news(@Nullable String issued, @Nullable String done) {
        if (issued != null) {
            return Banner.of(Banner.Tone.GOOD, citationWords.issuedTitle(), citationWords.issuedText());
        }
        return switch (done) {
            case "assigned" -> Banner.of(Banner.Tone.GOOD, citationWords.assignedNowTitle(), "");
            case "given-back" -> Banner.of(Banner.Tone.GOOD, citationWords.givenBackTitle(), "");
            case "given" -> Banner.of(Banner.Tone.GOOD, citationWords.assignedOther(), "");
            case "perceived" -> Banner.of(Banner.Tone.GOOD, citationWords.tellDone(), "");
            case "void-sent" -> Banner.of(Banner.Tone.GOOD, citationWords.voidSent(), citationWords.voidSentText());
            case "noted" -> Banner.of(Banner.Tone.GOOD, citationWords.noteKept(), "");
            case null, default -> null;
        };
    }

    private String orNobody(String name) {
        return name.isEmpty() ? citationTerms.staleNobody() : colleagues.named(name);
    }

    private static String address(String number, String done) {
        return UriBuilder.fromPath("/citations/{number}")
                .queryParam("done", done)
                .build(number)
                .toString();
    }

    private static FormDraft blank() {
        return FormDraft.of(FORM, Map.of());
    }
}
