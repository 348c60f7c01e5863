package org.welcomingcity.portal.stop;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.portal.service.Citations;
import org.welcomingcity.portal.service.Decision;
import org.welcomingcity.portal.service.Fault;
import org.welcomingcity.portal.service.Intersection;
import org.welcomingcity.portal.service.ServiceFailed;
import org.welcomingcity.portal.service.ServiceRefused;
import org.welcomingcity.portal.web.Banner;
import org.welcomingcity.portal.web.FormDraft;
import org.welcomingcity.portal.web.Messages;
import org.welcomingcity.portal.web.Names;

/** The stop form, the decision beside it, and issuing. Works with and without scripts: a script only asks earlier. */
@Path("/stops")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({"officer", "supervisor", "chief"})
@Blocking
public class StopPages {

    private static final int BAD_REQUEST = 400;
    // Not served: a bad field, no such thing on that day, a conflict such as no number left, a choice that is not open.
    private static final Set<Integer> ABOUT_WHAT_WAS_SENT = Set.of(BAD_REQUEST, 404, 409, 422);
    private static final int LONGEST_QUERY = 80;
    private static final int LONGEST_KEY = 64;

    @CheckedTemplate(basePath = "stop")
    static class Templates {
        private Templates() {}

        static native TemplateInstance form(
                FormDraft draft,
                StopOptions options,
                List<StopShape.Line> lines,
                String key,
                @Nullable Banner banner,
                @Nullable Decision decision,
                List<Fault> panelFaults,
                @Nullable String panelNote);

        static native TemplateInstance decision(
                @Nullable Decision decision, List<Fault> panelFaults, @Nullable String panelNote);

        static native TemplateInstance location(List<Intersection> matches);

        static native TemplateInstance recorded(String stopId);
    }

    private final Citations citations;
    private final StopReader reader;
    private final Messages messages;
    private final Names names;
    private final Clock clock;

    StopPages(Citations citations, StopReader reader, Messages messages, Names names, Clock clock) {
        this.citations = citations;
        this.reader = reader;
        this.messages = messages;
        this.names = names;
        this.clock = clock;
    }

    /** A new form; also where a browser lands that was sent to sign in again while it was posting. */
    @GET
    @Path("/new")
    @RolesAllowed({"officer", "supervisor", "chief"})
    public TemplateInstance blank() {
        var draft = StopShape.fresh(clock);
        return form(draft, newKey(), null, look(draft));
    }

    @GET
    @RolesAllowed({"officer", "supervisor", "chief"})
    public Response start() {
        return Response.seeOther(URI.create("/stops/new")).build();
    }

    @GET
    @Path("/decision")
    @RolesAllowed({"officer", "supervisor", "chief"})
    public Response startAgain() {
        return start();
    }

    @GET
    @Path("/locations")
    @RolesAllowed({"officer", "supervisor", "chief"})
    public TemplateInstance locations(@QueryParam("location.description") @Nullable String typed) {
        var query = typed == null ? "" : typed.strip();
        var matches = query.length() < 2 || query.length() > LONGEST_QUERY
                ? List.<Intersection>of()
                : citations.locations(query);
        return Templates.location(matches);
    }

    @POST
    @Path("/decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({"officer", "supervisor", "chief"})
    public TemplateInstance decide(
            MultivaluedMap<String, String> typed, @HeaderParam("HX-Request") @Nullable String inPart) {
        var draft = StopShape.withoutGaps(FormDraft.typed(StopShape.SHAPE, typed));
        var seen = look(draft);
        return inPart == null
                ? form(draft, key(typed), null, seen)
                : Templates.decision(seen.decision(), seen.faults(), seen.note());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({"officer", "supervisor", "chief"})
    public Response issue(MultivaluedMap<String, String> typed) {
        var draft = StopShape.withoutGaps(FormDraft.typed(StopShape.SHAPE, typed));
        var key = key(typed);
        var faults = reader.faultsBeforeReport(draft);
        if (!faults.isEmpty()) {
            return again(BAD_REQUEST, form(draft.with(faults), key, null, look(draft)));
        }
        try {
            var receipt =
                    citations.record(key, reader.report(draft, catalogue(() -> citations.offences(reader.day(draft)))));
            var citation = receipt.citation();
            var next = citation == null
                    ? UriBuilder.fromPath("/stops/recorded/{stop}").build(receipt.stopId())
                    : UriBuilder.fromPath("/citations/{number}")
                            .queryParam("issued", "yes")
                            .build(citation.number());
            return Response.seeOther(next).build();
        } catch (ServiceRefused refused) {
            return notIssued(draft, refused);
        } catch (ServiceFailed unanswered) {
            // The same key again: whether the first attempt got through is not known.
            var banner = Banner.of(Banner.Tone.WRONG, messages.stopUnansweredTitle(), messages.stopUnansweredText());
            return again(
                    Response.Status.SERVICE_UNAVAILABLE.getStatusCode(), form(draft, key, banner, Look.nothing(null)));
        }
    }

    @GET
    @Path("/recorded/{stop}")
    @RolesAllowed({"officer", "supervisor", "chief"})
    public TemplateInstance recorded(UUID stop) {
        return Templates.recorded(stop.toString());
    }

    // A refusal is an answer, and answers are kept by their key: what is sent next is another request.
    private Response notIssued(FormDraft draft, ServiceRefused refused) {
        var problem = refused.problem();
        if (!ABOUT_WHAT_WAS_SENT.contains(refused.status())) {
            throw refused;
        }
        var sentBefore = problem.code().startsWith("idempotency-key");
        var detail = Objects.requireNonNullElse(problem.detail(), messages.errorRequestText());
        var banner = sentBefore
                ? Banner.of(Banner.Tone.ATTEND, messages.stopKeyTitle(), messages.stopKeyText())
                : Banner.of(Banner.Tone.WRONG, messages.stopRefusedTitle(), detail);
        var marked = sentBefore ? draft : draft.with(problem.allFaults());
        return again(refused.status(), form(marked, newKey(), banner, look(draft)));
    }

    private TemplateInstance form(FormDraft draft, String key, @Nullable Banner banner, Look look) {
        var day = reader.day(draft);
        StopOptions options;
        var shown = banner;
        try {
            options = new StopOptions(
                    messages,
                    names,
                    catalogue(() -> citations.offences(day)),
                    catalogue(() -> citations.groundsAtAStop(day)));
        } catch (ServiceFailed unanswered) {
            options = new StopOptions(messages, names, List.of(), List.of());
            shown = Objects.requireNonNullElseGet(
                    banner,
                    () -> Banner.of(
                            Banner.Tone.ATTEND, messages.errorUnreachableTitle(), messages.stopWithoutServiceText()));
        }
        return Templates.form(
                draft, options, StopShape.lines(draft), key, shown, look.decision(), look.faults(), look.note());
    }

    // A day for which there is no catalogue must not cost what was typed: recording says what is wrong with the day.
    private static <T> List<T> catalogue(Supplier<List<T>> asked) {
        try {
            return asked.get();
        } catch (ServiceRefused refused) {
            if (ABOUT_WHAT_WAS_SENT.contains(refused.status())) {
                return List.of();
            }
            throw refused;
        }
    }

    private Look look(FormDraft draft) {
        var faults = reader.faultsBeforePreview(draft);
        if (!faults.isEmpty()) {
            return new Look(null, faults, null);
        }
        try {
            return new Look(citations.preview(reader.preview(draft)), List.of(), null);
        } catch (ServiceRefused refused) {
            return new Look(
                    null, refused.problem().allFaults(), refused.problem().detail());
        } catch (ServiceFailed unanswered) {
            return Look.nothing(messages.liveUnreachableTitle());
        }
    }

    /** What the panel shows: a decision, or what keeps it from being one. */
    private record Look(
            @Nullable Decision decision,
            List<Fault> faults,
            @Nullable String note) {
        static Look nothing(@Nullable String note) {
            return new Look(null, List.of(), note);
        }
    }

    private static Response again(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page.render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }

    private static String key(MultivaluedMap<String, String> typed) {
        var key = typed.getFirst("idempotencyKey");
        return key == null || key.isBlank() || key.length() > LONGEST_KEY ? newKey() : key.strip();
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
