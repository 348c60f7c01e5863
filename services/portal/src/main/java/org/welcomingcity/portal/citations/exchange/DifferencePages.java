package org.welcomingcity.portal.citations.exchange;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.contract.citations.DifferenceKind;
import org.welcomingcity.contract.citations.DifferencePage;
import org.welcomingcity.contract.citations.DifferenceView;
import org.welcomingcity.contract.citations.ExchangeStandingView;
import org.welcomingcity.contract.citations.ExchangeWithRegistrarAndCourtApi;
import org.welcomingcity.contract.citations.Partner;
import org.welcomingcity.contract.citations.Resolution;
import org.welcomingcity.contract.citations.TransmissionView;
import org.welcomingcity.portal.citations.access.Rights;
import org.welcomingcity.portal.citations.people.Colleagues;
import org.welcomingcity.portal.citations.terms.TypedNumber;
import org.welcomingcity.portal.frame.form.AssigneeFilter;
import org.welcomingcity.portal.frame.form.Attempts;
import org.welcomingcity.portal.frame.form.ClosedList;
import org.welcomingcity.portal.frame.form.DeclaredForm;
import org.welcomingcity.portal.frame.form.Field;
import org.welcomingcity.portal.frame.form.FormDraft;
import org.welcomingcity.portal.frame.form.FormShape;
import org.welcomingcity.portal.frame.form.Forms;
import org.welcomingcity.portal.frame.form.Option;
import org.welcomingcity.portal.frame.form.Part;
import org.welcomingcity.portal.frame.form.SeenState;
import org.welcomingcity.portal.frame.form.ShownForm;
import org.welcomingcity.portal.frame.language.FrameWords;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.page.Address;
import org.welcomingcity.portal.frame.page.Banner;
import org.welcomingcity.portal.frame.page.Paging;
import org.welcomingcity.portal.service.Sent;
import org.welcomingcity.portal.service.ServiceAnswers;
import org.welcomingcity.portal.service.ServiceCalls;

/** Where what was sent, what the registrar has and what the court has differ: each mismatch a task with an age. */
@Path("/differences")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class DifferencePages {

    private static final int PAGE = 25;
    private static final int ALL_OF_ONE = 50;
    private static final FormShape FILTERS =
            new FormShape(Set.of("show", "kind", "partner", "owner", "citation"), Map.of());

    @CheckedTemplate(basePath = "citations/exchange")
    static class Templates {
        private Templates() {}

        static native TemplateInstance differences(
                DifferencePage page,
                ExchangeStandingView standing,
                FormDraft filter,
                List<Option> shows,
                List<Option> kinds,
                List<Option> partners,
                List<Option> owners,
                boolean filtered,
                Paging paging);

        static native TemplateInstance difference(
                DifferenceView difference,
                List<TransmissionView> transmissions,
                String state,
                boolean mine,
                ShownForm ending,
                @Nullable Banner banner);
    }

    private final ExchangeWithRegistrarAndCourtApi exchange;
    private final Attempts attempts;
    private final ServiceCalls calls;
    private final Forms forms;
    private final Colleagues colleagues;
    private final ExchangeWords exchangeWords;
    private final FrameWords frameWords;

    DifferencePages(
            @RestClient ExchangeWithRegistrarAndCourtApi exchange,
            Attempts attempts,
            ServiceCalls calls,
            Forms forms,
            Colleagues colleagues,
            @Spoken ExchangeWords exchangeWords,
            @Spoken FrameWords frameWords) {
        this.exchange = exchange;
        this.attempts = attempts;
        this.calls = calls;
        this.forms = forms;
        this.colleagues = colleagues;
        this.exchangeWords = exchangeWords;
        this.frameWords = frameWords;
    }

    @GET
    @PermissionsAllowed(Rights.READ_EXCHANGE)
    public TemplateInstance differences(@Context UriInfo uri) {
        var asked = FormDraft.typed(FILTERS, uri.getQueryParameters());
        var after = uri.getQueryParameters().getFirst("after");
        var owner = asked.entered("owner");
        var citation = asked.entered("citation");
        var number = citation == null ? null : TypedNumber.of(citation).orElse(null);
        var page = citation != null && number == null
                ? new DifferencePage(List.of(), null)
                : ServiceAnswers.of(
                        () -> exchange.listDifferences(new ExchangeWithRegistrarAndCourtApi.ListDifferences()
                                .open(!asked.is("show", "ended"))
                                .kind(ClosedList.name(DifferenceKind.values(), asked.entered("kind")))
                                .partner(ClosedList.name(Partner.values(), asked.entered("partner")))
                                .owner(AssigneeFilter.asked(owner, colleagues::me))
                                .citation(number)
                                .after(after)
                                .limit(PAGE)));
        return Templates.differences(
                page,
                ServiceAnswers.of(exchange::readStanding),
                asked,
                List.of(Option.of("open", exchangeWords.showOpen()), Option.of("ended", exchangeWords.showEnded())),
                Option.each(DifferenceKind.values(), exchangeWords::mismatch),
                Option.each(Partner.values(), exchangeWords::partner),
                AssigneeFilter.options(frameWords),
                FILTERS.fields().stream().anyMatch(field -> asked.entered(field) != null),
                Paging.of("/differences", asked.getValues(), after, page.next()));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_EXCHANGE)
    public TemplateInstance difference(UUID id, @QueryParam("done") @Nullable String done) {
        var banner = switch (done) {
            case "taken" -> Banner.of(Banner.Tone.GOOD, exchangeWords.takenNow(), "");
            case "given-back" -> Banner.of(Banner.Tone.GOOD, exchangeWords.givenBackNow(), "");
            case "ended" -> Banner.of(Banner.Tone.GOOD, exchangeWords.endedNow(), "");
            case null, default -> null;
        };
        return page(id, null, banner);
    }

    @POST
    @Path("/{id}/owner")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(Rights.END_DIFFERENCES)
    public Response own(UUID id, MultivaluedMap<String, String> typed) {
        var take = "me".equals(typed.getFirst("to"));
        return attempts.make(
                UUID.randomUUID().toString(),
                () -> ServiceAnswers.of(() -> exchange.ownDifference(
                        id, typed.getFirst("state"), Sent.of("owner", take ? colleagues.me() : null))),
                address(id, take ? "taken" : "given-back"),
                () -> changed(id),
                (faults, key, banner) -> page(id, null, banner));
    }

    @POST
    @Path("/{id}/resolution")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(Rights.END_DIFFERENCES)
    public Response resolve(UUID id, MultivaluedMap<String, String> typed) {
        return forms.send(
                ending(id),
                typed,
                sent -> calls.send(
                        "PUT", Address.of("/api/v1/differences/{id}/resolution", id), sent.state(), null, sent.body()),
                address(id, "ended"),
                seen -> changed(id),
                (again, banner) -> page(id, again, banner));
    }

    // Somebody else was first: what they did is on the page below the notice, and named in it.
    private String changed(UUID id) {
        var now = ServiceAnswers.of(() -> exchange.readDifference(id));
        var resolution = now.resolution();
        if (resolution != null) {
            return exchangeWords.changedEnded(
                    Objects.requireNonNullElse(now.resolvedBy(), ""), exchangeWords.resolution(resolution));
        }
        return now.owner() == null ? exchangeWords.changedNobody() : exchangeWords.changedOwner(now.owner());
    }

    private DeclaredForm ending(UUID id) {
        return DeclaredForm.of(
                "ending-form",
                Address.of("/differences/{id}/resolution", id),
                new DeclaredForm.Words(exchangeWords.endTitle(), "", exchangeWords.endDo(), "end"),
                Part.below(
                        Field.segments(
                                        "resolution",
                                        exchangeWords.endHow(),
                                        Arrays.stream(Resolution.values())
                                                // One arrives by itself.
                                                .filter(resolution -> resolution != Resolution.SETTLED_ITSELF)
                                                .map(resolution ->
                                                        Option.of(resolution, exchangeWords.resolution(resolution)))
                                                .toList())
                                .takesRoom()
                                .needed(exchangeWords.endHow()),
                        Field.area("reason", exchangeWords.endWhy())
                                .hint(exchangeWords.endWhyHint())
                                .needed(exchangeWords.endWhy())));
    }

    private TemplateInstance page(UUID id, Forms.@Nullable NotTaken again, @Nullable Banner banner) {
        var found = ServiceAnswers.versioned(() -> exchange.readDifference(id));
        var difference = found.value();
        return Templates.difference(
                difference,
                ServiceAnswers.of(() ->
                                exchange.listTransmissions(new ExchangeWithRegistrarAndCourtApi.ListTransmissions()
                                        .citation(difference.citation())
                                        .after(0L)
                                        .limit(ALL_OF_ONE)))
                        .items(),
                found.state(),
                colleagues.me().equals(difference.owner()),
                forms.shown(ending(id), new SeenState(found.state(), ""), again),
                banner);
    }

    private static String address(UUID id, String done) {
        return UriBuilder.fromPath("/differences/{id}")
                .queryParam("done", done)
                .build(id)
                .toString();
    }
}
