package org.welcomingcity.portal.citations.summons;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.portal.citations.access.CitationsRights;
import org.welcomingcity.portal.citations.terms.CitationTerms;
import org.welcomingcity.portal.frame.form.Attempts;
import org.welcomingcity.portal.frame.form.FormDraft;
import org.welcomingcity.portal.frame.form.FormShape;
import org.welcomingcity.portal.frame.form.Option;
import org.welcomingcity.portal.frame.form.TypedTimes;
import org.welcomingcity.portal.frame.language.FrameWords;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.page.Banner;
import org.welcomingcity.portal.frame.session.CurrentUser;
import org.welcomingcity.portal.service.Citation;
import org.welcomingcity.portal.service.Citations;
import org.welcomingcity.portal.service.Contests;
import org.welcomingcity.portal.service.CourtPapers;
import org.welcomingcity.portal.service.StopReport;
import org.welcomingcity.portal.service.Summonses;

/** The court's summonses: recorded, served attempt by attempt, and returned. */
@Path("/citations/{number}/summonses")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class SummonsPages {

    private static final FormShape SUMMONS = new FormShape(Set.of("docket", "court", "issuedOn", "appearAt"), Map.of());
    // Two forms stand on one page; only the second one's fields bear its name.
    private static final FormShape SERVICE = new FormShape(
            Set.of(
                    "channel",
                    "result",
                    "attemptedAt",
                    "server",
                    "place",
                    "proof",
                    "note",
                    "return.returnedOn",
                    "return.statement"),
            Map.of("returnedOn", "return.returnedOn", "statement", "return.statement"));

    @CheckedTemplate(basePath = "citations/summons")
    static class Templates {
        private Templates() {}

        static native TemplateInstance summonses(
                Citation citation,
                Summonses found,
                String state,
                String picture,
                FormDraft draft,
                boolean open,
                String key,
                @Nullable Banner banner);

        static native TemplateInstance summons(
                Citation citation,
                Summonses.Summons summons,
                String state,
                String picture,
                List<Option> channels,
                List<Option> results,
                FormDraft draft,
                String key,
                @Nullable Banner banner);
    }

    private final Citations citations;
    private final CourtPapers papers;
    private final Attempts attempts;
    private final CurrentUser user;
    private final CitationsRights rights;
    private final CitationTerms citationTerms;
    private final FrameWords frameWords;
    private final SummonsWords summonsWords;
    private final TypedTimes times;

    SummonsPages(
            Citations citations,
            CourtPapers papers,
            Attempts attempts,
            CurrentUser user,
            CitationsRights rights,
            @Spoken CitationTerms citationTerms,
            @Spoken FrameWords frameWords,
            @Spoken SummonsWords summonsWords,
            TypedTimes times) {
        this.citations = citations;
        this.papers = papers;
        this.attempts = attempts;
        this.user = user;
        this.rights = rights;
        this.citationTerms = citationTerms;
        this.frameWords = frameWords;
        this.summonsWords = summonsWords;
        this.times = times;
    }

    @GET
    @RolesAllowed({"officer", "supervisor", "chief", "citation-clerk", "auditor"})
    public TemplateInstance list(String number, @QueryParam("done") @Nullable String done) {
        return listed(number, null, newKey(), news(done));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({"citation-clerk", "supervisor", "chief"})
    public Response take(String number, MultivaluedMap<String, String> typed) {
        var draft = FormDraft.typed(SUMMONS, typed);
        var key = Attempts.keyOf(typed.getFirst("key"));
        return attempts.make(
                key,
                () -> papers.take(
                        new Contests.Report(number, typed.getFirst("state"), key),
                        new Summonses.Form(
                                draft.entered("docket"),
                                draft.entered("court"),
                                draft.entered("issuedOn"),
                                times.moment(draft.entered("appearAt")))),
                address(number, "", "taken"),
                () -> changed(
                        typed.getFirst("seen"), picture(papers.summonses(number).value())),
                (faults, next, banner) -> listed(number, draft.with(faults), next, banner));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"officer", "supervisor", "chief", "citation-clerk", "auditor"})
    public TemplateInstance summons(String number, UUID id, @QueryParam("done") @Nullable String done) {
        return one(number, id, null, newKey(), news(done));
    }

    /** Where a browser lands that was sent to sign in again while it was posting. */
    @GET
    @Path("/{id}/{what:attempts|return}")
    @RolesAllowed({"officer", "supervisor", "chief", "citation-clerk", "auditor"})
    public Response readInstead(String number, UUID id) {
        return Response.seeOther(UriBuilder.fromPath("/citations/{number}/summonses/{id}")
                        .build(number, id))
                .build();
    }

    @POST
    @Path("/{id}/attempts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({"officer", "citation-clerk", "supervisor", "chief"})
    public Response attempt(String number, UUID id, MultivaluedMap<String, String> typed) {
        return serve(
                number,
                id,
                typed,
                "attempted",
                (draft, on) -> papers.attempt(
                        on,
                        id.toString(),
                        new Summonses.AttemptForm(
                                draft.entered("channel"),
                                draft.entered("result"),
                                times.moment(draft.entered("attemptedAt")),
                                draft.entered("server"),
                                draft.entered("place"),
                                draft.entered("proof"),
                                draft.entered("note"))));
    }

    @POST
    @Path("/{id}/return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({"officer", "citation-clerk", "supervisor", "chief"})
    public Response giveBack(String number, UUID id, MultivaluedMap<String, String> typed) {
        return serve(
                number,
                id,
                typed,
                "returned",
                (draft, on) -> papers.giveBack(
                        on,
                        id.toString(),
                        new Summonses.ReturnForm(
                                draft.entered("return.returnedOn"), draft.entered("return.statement"))));
    }

    /** What is reported of a summons, on the state that was seen. */
    private interface Work {
        void with(FormDraft draft, Contests.Report on);
    }

    private Response serve(String number, UUID id, MultivaluedMap<String, String> typed, String done, Work work) {
        var draft = FormDraft.typed(SERVICE, typed);
        var key = Attempts.keyOf(typed.getFirst("key"));
        return attempts.make(
                key,
                () -> work.with(draft, new Contests.Report(number, typed.getFirst("state"), key)),
                address(number, "/" + id, done),
                () -> changed(
                        typed.getFirst("seen"),
                        picture(find(papers.summonses(number).value(), id))),
                (faults, next, banner) -> one(number, id, draft.with(faults), next, banner));
    }

    private String changed(@Nullable String seen, String now) {
        var before = Objects.requireNonNullElse(seen, "");
        return now.equals(before) ? frameWords.staleOther() : citationTerms.staleThenNow(before, now);
    }

    private TemplateInstance listed(String number, @Nullable FormDraft draft, String key, @Nullable Banner banner) {
        var citation = citations.citation(number).value();
        var found = papers.summonses(number);
        var blank = new HashMap<String, String>();
        var routing = citation.routing();
        var court = routing == null ? null : routing.court();
        if (court != null) {
            blank.put("court", court);
        }
        return Templates.summonses(
                citation,
                found.value(),
                found.state(),
                picture(found.value()),
                draft == null ? FormDraft.of(SUMMONS, blank) : draft,
                draft != null || found.value().summonses().isEmpty(),
                key,
                banner);
    }

    private TemplateInstance one(
            String number, UUID id, @Nullable FormDraft draft, String key, @Nullable Banner banner) {
        var citation = citations.citation(number).value();
        var found = papers.summonses(number);
        var summons = find(found.value(), id);
        return Templates.summons(
                citation,
                summons,
                found.state(),
                picture(summons),
                Option.each(Summonses.Channel.values(), summonsWords::channel),
                Option.each(Summonses.Result.values(), summonsWords::result),
                draft == null ? blank(citation) : draft,
                key,
                banner);
    }

    // Most attempts are made by whoever reports them, at the address that stands on the citation.
    private FormDraft blank(Citation citation) {
        return FormDraft.of(
                SERVICE,
                Map.of(
                        "attemptedAt", times.now(),
                        "server", rights.isReportsOutcomes() ? "" : user.getUsername(),
                        "place", address(citation.driver().address())));
    }

    private static String address(StopReport.@Nullable Address address) {
        if (address == null) {
            return "";
        }
        var town = List.of(
                Objects.requireNonNullElse(address.city(), ""),
                (Objects.requireNonNullElse(address.state(), "")
                                + " "
                                + Objects.requireNonNullElse(address.postalCode(), ""))
                        .strip());
        return String.join(
                ", ",
                Stream.concat(
                                Stream.of(
                                        Objects.requireNonNullElse(address.line1(), ""),
                                        Objects.requireNonNullElse(address.line2(), "")),
                                town.stream())
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private static Summonses.Summons find(Summonses found, UUID id) {
        return found.summonses().stream()
                .filter(summons -> summons.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    // What somebody saw, in a few words, for when it is no longer so.
    private String picture(Summonses found) {
        return summonsWords.summonsesPicture(
                citationTerms.citationStatus(found.status()), found.summonses().size());
    }

    private String picture(Summonses.Summons summons) {
        return summonsWords.summonsPicture(summonsWords.summonsStatus(summons.status()), summons.tries());
    }

    private @Nullable Banner news(@Nullable String done) {
        return switch (done) {
            case "taken" -> Banner.of(Banner.Tone.GOOD, summonsWords.takenNow(), summonsWords.takenNowText());
            case "attempted" -> Banner.of(Banner.Tone.GOOD, summonsWords.attemptedNow(), "");
            case "returned" -> Banner.of(Banner.Tone.GOOD, summonsWords.returnedNow(), "");
            case null, default -> null;
        };
    }

    private static String address(String number, String under, String done) {
        return UriBuilder.fromPath("/citations/{number}/summonses" + under)
                .queryParam("done", done)
                .build(number)
                .toString();
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
