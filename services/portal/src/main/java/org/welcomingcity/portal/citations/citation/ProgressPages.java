package org.welcomingcity.portal.citations.citation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import org.welcomingcity.portal.frame.form.TypedTimes;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.page.Banner;
import org.welcomingcity.portal.service.Citation;
import org.welcomingcity.portal.service.Citations;

/** How a citation gets from the roadside to the registrar or the court: the violator's copy, the others, and their way. */
@Path("/citations/{number}/progress")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ProgressPages {

    private static final FormShape FORM = new FormShape(
            Set.of(
                    "manner",
                    "deliveredAt",
                    "exception",
                    "reason",
                    "addressSource",
                    "address",
                    "certificateOfMailing",
                    "handedInAt",
                    "receivedBy",
                    "event",
                    "means",
                    "reference",
                    "note",
                    "happenedAt"),
            Map.of());

    @CheckedTemplate(basePath = "citations/citation")
    static class Templates {
        private Templates() {}

        static native TemplateInstance progress(
                Citation citation,
                String state,
                String picture,
                FormDraft draft,
                Choices choices,
                String key,
                @Nullable Banner banner);
    }

    /** The answers the forms offer. */
    public record Choices(
            List<Option> manners,
            List<Option> exceptions,
            List<Option> sources,
            List<Option> events,
            List<Option> means) {}

    private final Citations citations;
    private final Attempts attempts;
    private final CitationTerms citationTerms;
    private final CitationWords citationWords;
    private final TypedTimes times;

    ProgressPages(
            Citations citations,
            Attempts attempts,
            @Spoken CitationTerms citationTerms,
            @Spoken CitationWords citationWords,
            TypedTimes times) {
        this.citations = citations;
        this.attempts = attempts;
        this.citationTerms = citationTerms;
        this.citationWords = citationWords;
        this.times = times;
    }

    @GET
    @RolesAllowed({"officer", "supervisor", "chief", "citation-clerk", "auditor"})
    public TemplateInstance read(String number) {
        var now = times.now();
        var draft = FormDraft.of(
                FORM,
                Map.of(
                        "deliveredAt",
                        now,
                        "handedInAt",
                        now,
                        "happenedAt",
                        now,
                        "manner",
                        "AT_SCENE",
                        "event",
                        "SENT"));
        return page(number, draft, UUID.randomUUID().toString(), null);
    }

    /** Where a browser lands that was sent to sign in again while it was posting. */
    @GET
    @Path("/{what:delivery|copies|forwardings}")
    @RolesAllowed({"officer", "supervisor", "chief", "citation-clerk", "auditor"})
    public Response readInstead(String number) {
        return Response.seeOther(UriBuilder.fromPath(address(number)).build()).build();
    }

    @POST
    @Path("/delivery")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({"officer", "supervisor", "chief", "citation-clerk"})
    public Response delivered(String number, MultivaluedMap<String, String> typed) {
        return attempt(
                number,
                typed,
                (draft, key) -> citations.delivered(
                        number,
                        typed.getFirst("state"),
                        key,
                        new Citation.DeliveryForm(
                                draft.entered("manner"),
                                times.moment(draft.entered("deliveredAt")),
                                draft.entered("exception"),
                                draft.entered("reason"),
                                draft.entered("addressSource"),
                                draft.entered("address"),
                                draft.entered("certificateOfMailing"))));
    }

    @POST
    @Path("/copies")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({"officer", "supervisor", "chief", "citation-clerk"})
    public Response handedIn(String number, MultivaluedMap<String, String> typed) {
        return attempt(
                number,
                typed,
                (draft, key) -> citations.handedIn(
                        number,
                        typed.getFirst("state"),
                        key,
                        new Citation.CopiesForm(
                                times.moment(draft.entered("handedInAt")), draft.entered("receivedBy"))));
    }

    @POST
    @Path("/forwardings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({"citation-clerk", "supervisor", "chief"})
    public Response forwarded(String number, MultivaluedMap<String, String> typed) {
        return attempt(
                number,
                typed,
                (draft, key) -> citations.forwarded(
                        number,
                        typed.getFirst("state"),
                        key,
                        new Citation.ForwardingForm(
                                draft.entered("event"),
                                draft.entered("means"),
                                draft.entered("reference"),
                                draft.entered("note"),
                                times.moment(draft.entered("happenedAt")))));
    }

    /** What is done with a form, under a key. */
    private interface Work {
        void with(FormDraft draft, String key);
    }

    private Response attempt(String number, MultivaluedMap<String, String> typed, Work work) {
        var draft = FormDraft.typed(FORM, typed);
        var key = Attempts.keyOf(typed.getFirst("key"));
        return attempts.make(
                key,
                () -> work.with(draft, key),
                address(number),
                () -> citationTerms.staleThenNow(
                        Objects.requireNonNullElse(typed.getFirst("seen"), ""),
                        picture(citations.citation(number).value())),
                (faults, next, banner) -> page(number, draft.with(faults), next, banner));
    }

    private TemplateInstance page(String number, FormDraft draft, String key, @Nullable Banner banner) {
        var found = citations.citation(number);
        return Templates.progress(found.value(), found.state(), picture(found.value()), draft, choices(), key, banner);
    }

    private Choices choices() {
        return new Choices(
                Option.each(Citation.Manner.values(), citationTerms::manner),
                Option.each(Citation.Exception.values(), citationTerms::deliveryException),
                Option.each(Citation.AddressSource.values(), citationWords::addressSource),
                Option.each(Citation.Event.values(), citationWords::forwardingEvent),
                Option.each(Citation.Means.values(), citationWords::means));
    }

    private String picture(Citation citation) {
        return citationTerms.citationStatus(citation.status());
    }

    private static String address(String number) {
        return UriBuilder.fromPath("/citations/{number}/progress").build(number).toString();
    }
}
