package org.welcomingcity.portal.citations.stop;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
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
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.contract.citations.CatalogueApi;
import org.welcomingcity.contract.citations.DecisionView;
import org.welcomingcity.contract.citations.DraftKind;
import org.welcomingcity.contract.citations.DraftsApi;
import org.welcomingcity.contract.citations.FaultView;
import org.welcomingcity.contract.citations.GroundView;
import org.welcomingcity.contract.citations.Intersection;
import org.welcomingcity.contract.citations.LocationsApi;
import org.welcomingcity.contract.citations.OffenceView;
import org.welcomingcity.contract.citations.StatedGroundView;
import org.welcomingcity.contract.citations.StopsApi;
import org.welcomingcity.contract.citations.Use;
import org.welcomingcity.portal.citations.access.Rights;
import org.welcomingcity.portal.citations.terms.CitationTerms;
import org.welcomingcity.portal.frame.form.FormDraft;
import org.welcomingcity.portal.frame.language.FrameWords;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.page.Banner;
import org.welcomingcity.portal.frame.page.Html;
import org.welcomingcity.portal.service.Fault;
import org.welcomingcity.portal.service.Sent;
import org.welcomingcity.portal.service.ServiceAnswers;
import org.welcomingcity.portal.service.ServiceFailed;
import org.welcomingcity.portal.service.ServiceRefused;

/** The stop form, the decision beside it, and issuing. Works with and without scripts: a script only asks earlier. */
@Path("/stops")
@Produces(MediaType.TEXT_HTML)
@PermissionsAllowed(Rights.RECORD_STOP)
@Blocking
public class StopPages {

    private static final Logger LOG = Logger.getLogger(StopPages.class);

    private static final int BAD_REQUEST = 400;
    // Not served: a bad field, no such thing on that day, a conflict such as no number left, a choice that is not open.
    private static final Set<Integer> ABOUT_WHAT_WAS_SENT = Set.of(BAD_REQUEST, 404, 409, 422);
    private static final int LONGEST_QUERY = 80;
    private static final int MATCHES = 8;
    private static final int LONGEST_KEY = 64;
    private static final String KEY = "idempotencyKey";
    private static final String DRAFT = "draft";
    // What the citations service says of a form that became a citation before.
    private static final String SENT = "draft-sent";
    private static final String UNANSWERED = "facts-unanswered";

    @CheckedTemplate(basePath = "citations/stop")
    static class Templates {
        private Templates() {}

        static native TemplateInstance form(
                FormDraft draft,
                StopOptions options,
                List<StopShape.Line> lines,
                Sheet sheet,
                @Nullable Banner banner,
                @Nullable DecisionView decision,
                List<Fault> panelFaults,
                @Nullable String panelNote);

        static native TemplateInstance decision(
                @Nullable DecisionView decision, List<Fault> panelFaults, @Nullable String panelNote);

        static native TemplateInstance location(List<Intersection> matches);

        static native TemplateInstance recorded(String stopId);

        static native TemplateInstance kept(LocalTime at);

        static native TemplateInstance sent();
    }

    /**
     * What tells one form from another, whatever is typed in it.
     *
     * @param draft the name under which it is kept while it is not sent
     * @param key the key under which it is sent, the same for every attempt: the draft's, until the policy refused the choice
     */
    public record Sheet(UUID draft, String key) {
        static Sheet fresh() {
            var draft = UUID.randomUUID();
            return new Sheet(draft, draft.toString());
        }

        static Sheet of(MultivaluedMap<String, String> typed) {
            return of(draftIn(typed.getFirst(DRAFT)), typed.getFirst(KEY));
        }

        static Sheet of(UUID draft, @Nullable String key) {
            return key == null || key.isBlank() || key.length() > LONGEST_KEY
                    ? new Sheet(draft, draft.toString())
                    : new Sheet(draft, key.strip());
        }

        Sheet withNewKey() {
            return new Sheet(draft, UUID.randomUUID().toString());
        }

        private static UUID draftIn(@Nullable String text) {
            try {
                return text == null ? UUID.randomUUID() : UUID.fromString(text);
            } catch (IllegalArgumentException notOurs) {
                return UUID.randomUUID();
            }
        }
    }

    private final DraftsApi drafts;
    private final LocationsApi locations;
    private final StopsApi stops;
    private final CatalogueApi catalogue;
    private final StopReader reader;
    private final CitationTerms citationTerms;
    private final FrameWords frameWords;
    private final StopWords stopWords;
    private final Clock clock;

    StopPages(
            @RestClient DraftsApi drafts,
            @RestClient LocationsApi locations,
            @RestClient StopsApi stops,
            @RestClient CatalogueApi catalogue,
            StopReader reader,
            @Spoken CitationTerms citationTerms,
            @Spoken FrameWords frameWords,
            @Spoken StopWords stopWords,
            Clock clock) {
        this.drafts = drafts;
        this.locations = locations;
        this.stops = stops;
        this.catalogue = catalogue;
        this.reader = reader;
        this.citationTerms = citationTerms;
        this.frameWords = frameWords;
        this.stopWords = stopWords;
        this.clock = clock;
    }

    /** A new form; also where a browser lands that was sent to sign in again while it was posting. */
    @GET
    @Path("/new")
    @PermissionsAllowed(Rights.RECORD_STOP)
    public TemplateInstance blank() {
        var draft = StopShape.fresh(clock);
        return form(draft, Sheet.fresh(), null, look(draft));
    }

    /** A form that was begun earlier, by its draft. */
    @GET
    @Path("/drafts/{id}")
    @PermissionsAllowed(Rights.RECORD_STOP)
    public TemplateInstance goOn(UUID id) {
        var kept = ServiceAnswers.of(() -> drafts.readDraft(id));
        var draft = FormDraft.kept(StopShape.SHAPE, kept.fields());
        return form(draft, Sheet.of(id, kept.fields().get(KEY)), null, look(draft));
    }

    @GET
    @Path("/drafts")
    @PermissionsAllowed(Rights.RECORD_STOP)
    public Response listed() {
        return Response.seeOther(URI.create("/drafts")).build();
    }

    /** Keeps the form as it stands: by itself while somebody types, or at the press of a button. */
    @POST
    @Path("/drafts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(Rights.RECORD_STOP)
    public Response keep(MultivaluedMap<String, String> typed, @HeaderParam("HX-Request") @Nullable String inPart) {
        var draft = FormDraft.typed(StopShape.SHAPE, typed);
        var sheet = Sheet.of(typed);
        var fields = new HashMap<>(draft.getValues());
        fields.put(KEY, sheet.key());
        if (StopShape.isUntouched(draft, clock)) {
            forget(sheet);
            return inPart == null
                    ? Response.seeOther(URI.create("/")).build()
                    : Response.noContent().build();
        }
        try {
            if (inPart != null) {
                var kept = ServiceAnswers.of(() -> drafts.keepDraft(
                        sheet.draft(), Sent.of("kind", DraftKind.STOP).and("fields", fields)));
                return Html.answer(200, Templates.kept(LocalTime.ofInstant(kept.savedAt(), clock.getZone())));
            }
            ServiceAnswers.of(() -> drafts.keepDraft(
                    sheet.draft(), Sent.of("kind", DraftKind.STOP).and("fields", fields)));
            return Response.seeOther(URI.create("/drafts?done=kept")).build();
        } catch (ServiceRefused refused) {
            if (!SENT.equals(refused.problem().code())) {
                throw refused;
            }
            return inPart == null
                    ? Html.answer(refused.status(), form(draft, sheet, sentBefore(refused), Look.nothing(null)))
                    : Response.fromResponse(Html.answer(200, Templates.sent()))
                            .header("HX-Trigger", "sent")
                            .build();
        } catch (ServiceFailed unanswered) {
            if (inPart != null) {
                throw unanswered;
            }
            var banner = Banner.of(Banner.Tone.WRONG, stopWords.draftUnkeptTitle(), stopWords.draftUnkeptText());
            return Html.answer(
                    Response.Status.SERVICE_UNAVAILABLE.getStatusCode(),
                    form(draft, sheet, banner, Look.nothing(null)));
        }
    }

    /** Where a browser lands that was sent to sign in again while it was discarding. */
    @GET
    @Path("/drafts/{id}/discard")
    @PermissionsAllowed(Rights.RECORD_STOP)
    public Response notDiscarded(UUID id) {
        return listed();
    }

    @POST
    @Path("/drafts/{id}/discard")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(Rights.RECORD_STOP)
    public Response discard(UUID id) {
        ServiceAnswers.of(() -> drafts.forgetDraft(id));
        return Response.seeOther(URI.create("/drafts?done=discarded")).build();
    }

    @GET
    @PermissionsAllowed(Rights.RECORD_STOP)
    public Response start() {
        return Response.seeOther(URI.create("/stops/new")).build();
    }

    @GET
    @Path("/decision")
    @PermissionsAllowed(Rights.RECORD_STOP)
    public Response startAgain() {
        return start();
    }

    @GET
    @Path("/locations")
    @PermissionsAllowed(Rights.RECORD_STOP)
    public TemplateInstance locations(@QueryParam("location.description") @Nullable String typed) {
        var query = typed == null ? "" : typed.strip();
        var matches = query.length() < 2 || query.length() > LONGEST_QUERY
                ? List.<Intersection>of()
                : ServiceAnswers.of(() -> locations.findLocations(
                        new LocationsApi.FindLocations().query(query).limit(MATCHES)));
        return Templates.location(matches);
    }

    @POST
    @Path("/decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(Rights.RECORD_STOP)
    public TemplateInstance decide(
            MultivaluedMap<String, String> typed, @HeaderParam("HX-Request") @Nullable String inPart) {
        var draft = StopShape.withoutGaps(FormDraft.typed(StopShape.SHAPE, typed));
        var seen = look(draft);
        return inPart == null
                ? form(draft, Sheet.of(typed), null, seen)
                : Templates.decision(seen.decision(), seen.faults(), seen.note());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(Rights.RECORD_STOP)
    public Response issue(MultivaluedMap<String, String> typed, @HeaderParam("HX-Request") @Nullable String inPart) {
        var draft = StopShape.withoutGaps(FormDraft.typed(StopShape.SHAPE, typed));
        var sheet = Sheet.of(typed);
        var faults = reader.faultsBeforeReport(draft);
        if (!faults.isEmpty()) {
            return Html.answer(BAD_REQUEST, form(draft.with(faults), sheet, null, look(draft)));
        }
        try {
            var report = reader.report(draft, catalogue(() -> offences(reader.day(draft))));
            report.and(DRAFT, sheet.draft());
            var receipt = ServiceAnswers.of(() -> stops.recordStop(sheet.key(), report));
            var citation = receipt.citation();
            var next = citation == null
                    ? UriBuilder.fromPath("/stops/recorded/{stop}").build(receipt.stopId())
                    : UriBuilder.fromPath("/citations/{number}")
                            .queryParam("issued", "yes")
                            .build(citation.number());
            forget(sheet);
            // A page's script follows by itself, so that the citation is not read twice.
            return inPart == null
                    ? Response.seeOther(next).build()
                    : Response.noContent().header("HX-Redirect", next).build();
        } catch (ServiceRefused refused) {
            return notIssued(draft, sheet, refused);
        } catch (ServiceFailed unanswered) {
            // The same key again: whether the first attempt got through is not known.
            var banner = Banner.of(Banner.Tone.WRONG, stopWords.stopUnansweredTitle(), stopWords.stopUnansweredText());
            return Html.answer(
                    Response.Status.SERVICE_UNAVAILABLE.getStatusCode(),
                    form(draft, sheet, banner, Look.nothing(null)));
        }
    }

    @GET
    @Path("/recorded/{stop}")
    @PermissionsAllowed(Rights.RECORD_STOP)
    public TemplateInstance recorded(UUID stop) {
        return Templates.recorded(stop.toString());
    }

    // A refusal is an answer, and answers are kept by their key: what is sent next is another request.
    private Response notIssued(FormDraft draft, Sheet sheet, ServiceRefused refused) {
        var problem = refused.problem();
        if (!ABOUT_WHAT_WAS_SENT.contains(refused.status())) {
            throw refused;
        }
        if (SENT.equals(problem.code())) {
            return Html.answer(refused.status(), form(draft, sheet, sentBefore(refused), look(draft)));
        }
        var sentBefore = problem.code().startsWith("idempotency-key");
        var detail = Objects.requireNonNullElse(problem.detail(), frameWords.errorRequestText());
        var banner = sentBefore
                ? Banner.of(Banner.Tone.ATTEND, stopWords.stopKeyTitle(), stopWords.stopKeyText())
                : Banner.of(Banner.Tone.WRONG, stopWords.stopRefusedTitle(), detail);
        var faults = problem.code().equals(UNANSWERED) ? reader.asked(problem.allFaults()) : problem.allFaults();
        var marked = sentBefore ? draft : draft.with(faults);
        return Html.answer(refused.status(), form(marked, sheet.withNewKey(), banner, look(draft)));
    }

    private Banner sentBefore(ServiceRefused refused) {
        return Banner.of(
                Banner.Tone.ATTEND,
                stopWords.stopSentTitle(),
                Objects.requireNonNullElse(refused.problem().detail(), stopWords.draftNoteSent()));
    }

    private TemplateInstance form(FormDraft draft, Sheet sheet, @Nullable Banner banner, Look look) {
        var day = reader.day(draft);
        StopOptions options;
        var shown = banner;
        try {
            options = new StopOptions(
                    citationTerms,
                    frameWords,
                    stopWords,
                    catalogue(() -> offences(day)),
                    catalogue(() -> groundsAtAStop(day)),
                    catalogue(() -> statedGrounds(Use.DEPARTURE, day)),
                    catalogue(() -> statedGrounds(Use.EARLY_END, day)));
        } catch (ServiceFailed unanswered) {
            options = new StopOptions(citationTerms, frameWords, stopWords, List.of(), List.of(), List.of(), List.of());
            shown = Objects.requireNonNullElseGet(
                    banner,
                    () -> Banner.of(
                            Banner.Tone.ATTEND,
                            frameWords.errorUnreachableTitle(),
                            stopWords.stopWithoutServiceText()));
        }
        return Templates.form(
                draft, options, StopShape.lines(draft), sheet, shown, look.decision(), look.faults(), look.note());
    }

    private List<OffenceView> offences(@Nullable LocalDate day) {
        return ServiceAnswers.of(() -> catalogue.listOffences(new CatalogueApi.ListOffences().on(inWords(day))));
    }

    // Of the grounds under which a law requires impoundment, those an officer can claim at a stop.
    private List<GroundView> groundsAtAStop(@Nullable LocalDate day) {
        return ServiceAnswers.of(
                        () -> catalogue.listImpoundGrounds(new CatalogueApi.ListImpoundGrounds().on(inWords(day))))
                .stream()
                .filter(GroundView::groundsK1)
                .toList();
    }

    private List<StatedGroundView> statedGrounds(Use use, @Nullable LocalDate day) {
        return ServiceAnswers.of(() -> catalogue.listStatedGrounds(
                new CatalogueApi.ListStatedGrounds().use(use.name()).on(inWords(day))));
    }

    private static @Nullable String inWords(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
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
            var lines = StopShape.lines(draft).stream().anyMatch(line -> draft.entered(line.offenceField()) != null);
            var offences = lines ? catalogue(() -> offences(reader.day(draft))) : List.<OffenceView>of();
            var preview = ServiceAnswers.of(
                    () -> stops.previewStop(null, UUID.randomUUID().toString(), reader.preview(draft, offences)));
            return new Look(preview, faultsBeside(preview), stillOpen(preview));
        } catch (ServiceRefused refused) {
            var problem = refused.problem();
            return problem.code().equals(UNANSWERED)
                    ? new Look(null, reader.asked(problem.allFaults()), null)
                    : new Look(null, problem.allFaults(), problem.detail());
        } catch (ServiceFailed unanswered) {
            return Look.nothing(stopWords.liveUnreachableTitle());
        }
    }

    // What recording would be refused for, besides what the judgement says already.
    private static List<Fault> faultsBeside(DecisionView preview) {
        var said = preview.judgement() == null
                ? List.<String>of()
                : preview.judgement().reasons().stream()
                        .map(reason -> reason.ruleId() + reason.field())
                        .toList();
        return Objects.requireNonNullElse(preview.faults(), List.<FaultView>of()).stream()
                .filter(fault -> !said.contains(fault.rule() + fault.field()))
                .map(fault -> new Fault(fault.field(), fault.rule(), fault.cite(), fault.problem(), fault.mend()))
                .toList();
    }

    private @Nullable String stillOpen(DecisionView preview) {
        var open = Objects.requireNonNullElse(preview.open(), List.<String>of()).stream()
                .map(part -> switch (part) {
                    case "location" -> stopWords.fieldLocation();
                    case "driver" -> citationTerms.sectionDriver();
                    case "violations" -> citationTerms.sectionViolations();
                    case "choice" -> stopWords.sectionChoice();
                    default -> part;
                })
                .toList();
        return open.isEmpty() ? null : stopWords.stillOpen(String.join(", ", open));
    }

    /** What the panel shows: a decision, or what keeps it from being one. */
    private record Look(
            @Nullable DecisionView decision,
            List<Fault> faults,
            @Nullable String note) {
        static Look nothing(@Nullable String note) {
            return new Look(null, List.of(), note);
        }
    }

    // The stop is on record; a draft that stays behind leads to the same citation, and its time runs out.
    private void forget(Sheet sheet) {
        try {
            ServiceAnswers.of(() -> drafts.forgetDraft(sheet.draft()));
        } catch (ServiceFailed | ServiceRefused left) {
            LOG.debugf(left, "draft %s stays until its time is over", sheet.draft());
        }
    }
}
