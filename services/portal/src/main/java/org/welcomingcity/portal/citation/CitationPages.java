package org.welcomingcity.portal.citation;

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
import org.welcomingcity.portal.language.Spoken;
import org.welcomingcity.portal.service.Citation;
import org.welcomingcity.portal.service.Citations;
import org.welcomingcity.portal.service.Folders;
import org.welcomingcity.portal.service.Note;
import org.welcomingcity.portal.service.ServiceFailed;
import org.welcomingcity.portal.service.Trail;
import org.welcomingcity.portal.session.CurrentUser;
import org.welcomingcity.portal.web.Attempts;
import org.welcomingcity.portal.web.Banner;
import org.welcomingcity.portal.web.Files;
import org.welcomingcity.portal.web.Folder;
import org.welcomingcity.portal.web.FormDraft;
import org.welcomingcity.portal.web.FormShape;
import org.welcomingcity.portal.web.Html;
import org.welcomingcity.portal.web.Lacking;
import org.welcomingcity.portal.web.Lookup;
import org.welcomingcity.portal.web.Messages;

/** One citation, who works on it, and what they tell each other about it. */
@Path("/citations/{number}")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class CitationPages {

    private static final int BAD_REQUEST = 400;
    private static final int NOTES_SHOWN = 3;
    private static final FormShape FORM = new FormShape(Set.of("text", "assignee"), Map.of());

    @CheckedTemplate(basePath = "citation")
    static class Templates {
        private Templates() {}

        static native TemplateInstance citation(
                Citation citation,
                Trail trail,
                List<Note> notes,
                List<Note> earlierNotes,
                String state,
                boolean mine,
                boolean ownStop,
                FormDraft draft,
                String key,
                @Nullable Banner banner);

        static native TemplateInstance unanswered(String number, FormDraft draft, String key, Banner banner);
    }

    private final Citations citations;
    private final Folders folders;
    private final Attempts attempts;
    private final CurrentUser user;
    private final Messages messages;
    private final Folder folder;
    private final Lookup lookup;

    CitationPages(
            Citations citations,
            Folders folders,
            Attempts attempts,
            CurrentUser user,
            @Spoken Messages messages,
            @Spoken Folder folder,
            @Spoken Lookup lookup) {
        this.citations = citations;
        this.folders = folders;
        this.attempts = attempts;
        this.user = user;
        this.messages = messages;
        this.folder = folder;
        this.lookup = lookup;
    }

    @GET
    @RolesAllowed({"officer", "supervisor", "chief", "citation-clerk", "auditor"})
    public TemplateInstance read(
            String number, @QueryParam("issued") @Nullable String issued, @QueryParam("done") @Nullable String done) {
        return page(number, blank(), newKey(), news(issued, done));
    }

    /** The same on paper. */
    @GET
    @Path("/citation.pdf")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({"officer", "supervisor", "chief", "citation-clerk", "auditor"})
    public Response print(String number) {
        return Files.download(folders.print(number), "application/pdf", "citation.pdf");
    }

    /** Where a browser lands that was sent to sign in again while it was posting. */
    @GET
    @Path("/{what:assignment|notes}")
    @RolesAllowed({"officer", "supervisor", "chief", "citation-clerk", "auditor"})
    public Response readInstead(String number) {
        return Response.seeOther(UriBuilder.fromPath("/citations/{number}").build(number))
                .build();
    }

    @POST
    @Path("/assignment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({"citation-clerk", "supervisor"})
    public Response assign(String number, MultivaluedMap<String, String> typed) {
        var draft = FormDraft.typed(FORM, typed);
        var to = Objects.requireNonNullElse(typed.getFirst("to"), "");
        var named = draft.entered("assignee");
        if (to.equals("named") && named == null) {
            var missing = Lacking.text(messages, "assignee", folder.assignName());
            return Html.answer(BAD_REQUEST, page(number, draft.with(List.of(missing)), newKey(), null));
        }
        var assignee = switch (to) {
            case "me" -> user.getUsername();
            case "named" -> named;
            default -> null;
        };
        var seen = Objects.requireNonNullElse(typed.getFirst("seen"), "");
        return attempts.make(
                newKey(),
                () -> citations.assign(number, typed.getFirst("state"), assignee),
                address(number, assignee == null ? "given-back" : to.equals("me") ? "assigned" : "given"),
                () -> changed(number, seen),
                (faults, key, banner) -> page(number, draft.with(faults), key, banner));
    }

    @POST
    @Path("/notes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({"officer", "supervisor", "chief", "citation-clerk"})
    public Response write(String number, MultivaluedMap<String, String> typed) {
        var draft = FormDraft.typed(FORM, typed);
        var key = Attempts.keyOf(typed.getFirst("key"));
        return attempts.make(
                key,
                () -> folders.write(number, key, draft.entered("text")),
                address(number, "noted"),
                (faults, next, banner) -> pageOrNote(number, draft.with(faults), next, banner));
    }

    // What was written is not lost because the rest of the page cannot be had.
    private TemplateInstance pageOrNote(String number, FormDraft draft, String key, Banner banner) {
        try {
            return page(number, draft, key, banner);
        } catch (ServiceFailed unanswered) {
            return Templates.unanswered(number, draft, key, banner);
        }
    }

    private String changed(String number, String before) {
        var now = Objects.requireNonNullElse(citations.citation(number).value().assignee(), "");
        return now.equals(before) ? messages.staleOther() : messages.staleAssignee(orNobody(before), orNobody(now));
    }

    private TemplateInstance page(String number, FormDraft draft, String key, @Nullable Banner banner) {
        var found = citations.citation(number);
        var citation = found.value();
        var mine = user.getUsername().equals(citation.assignee());
        var notes = folders.notes(number);
        return Templates.citation(
                citation,
                citations.trail(number),
                notes.stream().limit(NOTES_SHOWN).toList(),
                notes.stream().skip(NOTES_SHOWN).toList(),
                found.state(),
                mine,
                user.isRecordsStops() && user.getUsername().equals(citation.officer()),
                draft,
                key,
                banner);
    }

    private @Nullable Banner news(@Nullable String issued, @Nullable String done) {
        if (issued != null) {
            return Banner.of(Banner.Tone.GOOD, messages.issuedTitle(), messages.issuedText());
        }
        return switch (done) {
            case "assigned" -> Banner.of(Banner.Tone.GOOD, messages.assignedNowTitle(), "");
            case "given-back" -> Banner.of(Banner.Tone.GOOD, messages.givenBackTitle(), "");
            case "given" -> Banner.of(Banner.Tone.GOOD, folder.assignedOther(), "");
            case "perceived" -> Banner.of(Banner.Tone.GOOD, lookup.tellDone(), "");
            case "noted" -> Banner.of(Banner.Tone.GOOD, folder.noteKept(), "");
            case null, default -> null;
        };
    }

    private String orNobody(String name) {
        return name.isEmpty() ? messages.staleNobody() : name;
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

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
