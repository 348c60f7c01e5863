package org.welcomingcity.portal.citations.departure;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.contract.citations.CitationsApi;
import org.welcomingcity.contract.citations.Concern;
import org.welcomingcity.contract.citations.DecisionView;
import org.welcomingcity.contract.citations.DeparturePage;
import org.welcomingcity.contract.citations.DepartureStatus;
import org.welcomingcity.contract.citations.DepartureView;
import org.welcomingcity.contract.citations.DeparturesApi;
import org.welcomingcity.contract.citations.Offer;
import org.welcomingcity.portal.citations.access.Rights;
import org.welcomingcity.portal.citations.terms.CitationExtensions;
import org.welcomingcity.portal.citations.terms.CitationTerms;
import org.welcomingcity.portal.citations.terms.Reading;
import org.welcomingcity.portal.frame.form.ClosedList;
import org.welcomingcity.portal.frame.form.FormDraft;
import org.welcomingcity.portal.frame.form.FormShape;
import org.welcomingcity.portal.frame.form.MissingAnswer;
import org.welcomingcity.portal.frame.form.Option;
import org.welcomingcity.portal.frame.language.FrameWords;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.page.Banner;
import org.welcomingcity.portal.frame.page.Html;
import org.welcomingcity.portal.service.Fault;
import org.welcomingcity.portal.service.Sent;
import org.welcomingcity.portal.service.ServiceAnswers;
import org.welcomingcity.portal.service.ServiceFailed;
import org.welcomingcity.portal.service.ServiceRefused;

/** The review queue and one review. */
@Path("/departures")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class DeparturePages {

    private static final int PAGE = 25;
    private static final int UNAVAILABLE = 503;
    private static final FormShape FILTER = new FormShape(Set.of("status", "concern"), Map.of());
    private static final FormShape REPLY = new FormShape(Set.of("words"), Map.of());
    private static final FormShape CONCLUSION = new FormShape(Set.of("conclusion", "note"), Map.of());

    @CheckedTemplate(basePath = "citations/departure")
    static class Templates {
        private Templates() {}

        static native TemplateInstance queue(
                DeparturePage page,
                FormDraft filter,
                List<Option> states,
                List<Option> concerns,
                @Nullable String nextPage);

        static native TemplateInstance departure(
                DepartureView departure,
                @Nullable DecisionView decision,
                String state,
                FormDraft draft,
                FormDraft reply,
                String key,
                boolean replies,
                List<Option> conclusions,
                @Nullable Banner banner);

        static native TemplateInstance unanswered(
                UUID id, String state, FormDraft draft, List<Option> conclusions, Banner banner);
    }

    private final DeparturesApi departures;
    private final CitationsApi citations;
    private final CitationTerms citationTerms;
    private final DepartureWords departureWords;
    private final FrameWords frameWords;

    DeparturePages(
            @RestClient DeparturesApi departures,
            @RestClient CitationsApi citations,
            @Spoken CitationTerms citationTerms,
            @Spoken DepartureWords departureWords,
            @Spoken FrameWords frameWords) {
        this.departures = departures;
        this.citations = citations;
        this.citationTerms = citationTerms;
        this.departureWords = departureWords;
        this.frameWords = frameWords;
    }

    @GET
    @PermissionsAllowed(Rights.READ_DEPARTURES)
    public TemplateInstance queue(
            @QueryParam("status") @Nullable String asked,
            @QueryParam("concern") @Nullable String about,
            @QueryParam("after") @Nullable String after) {
        var concern = Objects.requireNonNullElse(ClosedList.of(Concern.values(), about), Concern.PRESUMPTION);
        var status = Objects.requireNonNullElse(ClosedList.of(DepartureStatus.values(), asked), DepartureStatus.OPEN);
        var page = ServiceAnswers.of(() -> departures.listDepartures(new DeparturesApi.ListDepartures()
                .status(status.name())
                .concern(concern.name())
                .after(after)
                .limit(PAGE)));
        var next = page.next() == null
                ? null
                : UriBuilder.fromPath("/departures")
                        .queryParam("status", status.name())
                        .queryParam("concern", concern.name())
                        .queryParam("after", "{after}")
                        .build(page.next())
                        .toString();
        var states = Option.each(DepartureStatus.values(), citationTerms::departureStatus);
        var concerns = List.of(
                Option.of(Concern.PRESUMPTION, departureWords.concernPresumption()),
                Option.of(Concern.LATE_ENTRY, departureWords.concernLateEntry()),
                Option.of(Concern.COURT_ORDER, departureWords.concernCourtOrder()));
        var filter = FormDraft.of(FILTER, Map.of("status", status.name(), "concern", concern.name()));
        return Templates.queue(page, filter, states, concerns, next);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_DEPARTURES)
    public TemplateInstance read(UUID id, @QueryParam("done") @Nullable String done) {
        var banner = done == null
                ? null
                : Banner.of(
                        Banner.Tone.GOOD,
                        done.equals("replied") ? departureWords.repliedTitle() : departureWords.concludedTitle(),
                        "");
        return page(id, FormDraft.of(CONCLUSION, Map.of()), banner);
    }

    @POST
    @Path("/{id}/reply")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(Rights.REPLY_TO_DEPARTURE)
    public Response reply(UUID id, MultivaluedMap<String, String> typed) {
        var draft = FormDraft.typed(REPLY, typed);
        if (draft.entered("words") == null) {
            var missing = List.of(MissingAnswer.text(frameWords, "words", departureWords.replyWords()));
            return repliedAgain(400, id, draft.with(missing), null);
        }
        try {
            ServiceAnswers.of(() -> departures.replyToDeparture(
                    id, typed.getFirst("state"), typed.getFirst("key"), Sent.of("words", draft.entered("words"))));
            return Response.seeOther(UriBuilder.fromPath("/departures/{id}")
                            .queryParam("done", "replied")
                            .build(id))
                    .build();
        } catch (ServiceRefused refused) {
            var problem = refused.problem();
            var detail = Objects.requireNonNullElse(problem.detail(), "");
            return repliedAgain(
                    refused.status(),
                    id,
                    draft.with(problem.allFaults()),
                    Banner.of(Banner.Tone.WRONG, departureWords.replyRefusedTitle(), detail));
        }
    }

    private Response repliedAgain(int status, UUID id, FormDraft reply, @Nullable Banner banner) {
        return Html.answer(status, page(id, FormDraft.of(CONCLUSION, Map.of()), reply, banner));
    }

    @POST
    @Path("/{id}/conclusion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(Rights.CONCLUDE_DEPARTURE)
    public Response conclude(UUID id, MultivaluedMap<String, String> typed) {
        var draft = FormDraft.typed(CONCLUSION, typed);
        var missing = missing(draft);
        if (!missing.isEmpty()) {
            return again(400, id, draft.with(missing), null);
        }
        try {
            ServiceAnswers.of(() -> departures.concludeDeparture(
                    id,
                    typed.getFirst("state"),
                    Sent.of("conclusion", draft.entered("conclusion")).and("note", draft.entered("note"))));
            return Response.seeOther(UriBuilder.fromPath("/departures/{id}")
                            .queryParam("done", "yes")
                            .build(id))
                    .build();
        } catch (ServiceRefused refused) {
            return notConcluded(id, draft, refused);
        } catch (ServiceFailed unanswered) {
            return notAnswered(id, typed.getFirst("state"), draft);
        }
    }

    // The state that was seen goes along: if the conclusion did get through, sending it again changes nothing.
    private Response notAnswered(UUID id, @Nullable String state, FormDraft draft) {
        var banner = Banner.of(
                Banner.Tone.WRONG, frameWords.errorUnreachableTitle(), departureWords.conclusionUnansweredText());
        var page = Templates.unanswered(id, state == null ? "" : state, draft, conclusions(), banner);
        return Html.answer(UNAVAILABLE, page);
    }

    // The note stays in the form, whatever the answer; with somebody else's conclusion above it the form is gone.
    private Response notConcluded(UUID id, FormDraft draft, ServiceRefused refused) {
        var problem = refused.problem();
        var detail = Objects.requireNonNullElse(problem.detail(), "");
        return switch (refused.status()) {
            case 412, 428 ->
                again(412, id, draft, Banner.of(Banner.Tone.ATTEND, frameWords.staleTitle(), frameWords.staleOther()));
            case 409 -> again(409, id, draft, Banner.of(Banner.Tone.ATTEND, frameWords.errorConflictTitle(), detail));
            case 400, 403, 422 -> {
                var banner = new Banner(
                        Banner.Tone.WRONG,
                        departureWords.conclusionRefusedTitle(),
                        detail,
                        problem.allFaults().stream()
                                .filter(fault ->
                                        CONCLUSION.homeOf(fault.field()).isEmpty())
                                .toList());
                yield again(refused.status(), id, draft.with(problem.allFaults()), banner);
            }
            default -> throw refused;
        };
    }

    private List<Fault> missing(FormDraft draft) {
        var faults = new ArrayList<Fault>();
        if (draft.entered("conclusion") == null) {
            faults.add(MissingAnswer.choice(frameWords, "conclusion", departureWords.conclusionTitle()));
        }
        if (draft.entered("note") == null) {
            faults.add(MissingAnswer.text(frameWords, "note", citationTerms.conclusionNote()));
        }
        return faults;
    }

    private Response again(int status, UUID id, FormDraft draft, @Nullable Banner banner) {
        return Html.answer(status, page(id, draft, banner));
    }

    private TemplateInstance page(UUID id, FormDraft draft, @Nullable Banner banner) {
        return page(id, draft, FormDraft.of(REPLY, Map.of()), banner);
    }

    private TemplateInstance page(UUID id, FormDraft draft, FormDraft reply, @Nullable Banner banner) {
        var found = ServiceAnswers.versioned(() -> departures.readDeparture(id));
        var departure = found.value();
        return Templates.departure(
                departure,
                decision(departure.citation()),
                found.state(),
                draft,
                reply,
                UUID.randomUUID().toString(),
                departure.offers().stream().anyMatch(offer -> offer.action().equals("replyToDeparture")),
                conclusions(departure.offers()),
                banner);
    }

    // The departure can be reviewed without it; it stands on the citation's page as well.
    private @Nullable DecisionView decision(String number) {
        try {
            return ServiceAnswers.of(() -> citations.readCitation(number, null, Reading.withTurns()))
                    .decision();
        } catch (ServiceRefused | ServiceFailed notToBeHad) {
            return null;
        }
    }

    // Those that the service offers.
    private List<Option> conclusions(List<Offer> offers) {
        var possible = CitationExtensions.offered(offers, "concludeDeparture")
                .map(offer -> CitationExtensions.choicesOf(offer, "conclusion"))
                .orElse(List.of());
        return conclusions().stream()
                .filter(conclusion -> possible.contains(conclusion.value()))
                .toList();
    }

    private List<Option> conclusions() {
        return List.of(
                Option.of(DepartureStatus.AGREED, departureWords.conclusionAgreed()),
                Option.of(DepartureStatus.RETURNED, departureWords.conclusionReturned()),
                Option.of(DepartureStatus.REFERRED_TO_PROFESSIONAL_STANDARDS, departureWords.conclusionReferred()));
    }
}
