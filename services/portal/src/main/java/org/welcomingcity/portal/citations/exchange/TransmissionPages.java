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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.contract.citations.AcknowledgementsResult;
import org.welcomingcity.contract.citations.BatchView;
import org.welcomingcity.contract.citations.ExchangeWithRegistrarAndCourtApi;
import org.welcomingcity.contract.citations.Partner;
import org.welcomingcity.contract.citations.StatementResult;
import org.welcomingcity.contract.citations.TransmissionState;
import org.welcomingcity.contract.citations.TransmissionView;
import org.welcomingcity.portal.citations.access.Rights;
import org.welcomingcity.portal.citations.terms.CitationTerms;
import org.welcomingcity.portal.citations.terms.TypedNumber;
import org.welcomingcity.portal.frame.form.Attempts;
import org.welcomingcity.portal.frame.form.ClosedList;
import org.welcomingcity.portal.frame.form.FormDraft;
import org.welcomingcity.portal.frame.form.FormShape;
import org.welcomingcity.portal.frame.form.MissingAnswer;
import org.welcomingcity.portal.frame.form.Option;
import org.welcomingcity.portal.frame.form.TypedMoment;
import org.welcomingcity.portal.frame.language.FrameWords;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.page.Banner;
import org.welcomingcity.portal.frame.page.Download;
import org.welcomingcity.portal.frame.page.Html;
import org.welcomingcity.portal.frame.page.Paging;
import org.welcomingcity.portal.service.Fault;
import org.welcomingcity.portal.service.FilesApi;
import org.welcomingcity.portal.service.Sent;
import org.welcomingcity.portal.service.ServiceAnswers;

/** What is on its way to registrar and court, how far it is, and the files that pass between them and the department. */
@Path("/transmissions")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class TransmissionPages {

    private static final int PAGE = 50;
    private static final int BAD_REQUEST = 400;
    private static final int UNAVAILABLE = 503;
    private static final FormShape FILTERS = new FormShape(Set.of("citation", "partner", "state"), Map.of());
    private static final Set<String> FIELDS = Set.of(
            "fetch.partner",
            "fetch.again",
            "ack.partner",
            "ack.file",
            "st.partner",
            "st.file",
            "st.asOf",
            "st.from",
            "st.to");
    // Three forms on one page, of which one is sent: what is wrong with it stands beside its own fields.
    private static final FormShape FETCH = new FormShape(FIELDS, Map.of("partner", "fetch.partner"));
    private static final FormShape ACKNOWLEDGING =
            new FormShape(FIELDS, Map.of("partner", "ack.partner", "csv", "ack.file"));
    private static final FormShape STATING = new FormShape(
            FIELDS,
            Map.of(
                    "partner", "st.partner",
                    "asOf", "st.asOf",
                    "from", "st.from",
                    "to", "st.to",
                    "csv", "st.file"));

    @CheckedTemplate(basePath = "citations/exchange")
    static class Templates {
        private Templates() {}

        static native TemplateInstance transmissions(
                List<TransmissionView> transmissions,
                FormDraft filter,
                List<Option> partners,
                List<Option> states,
                boolean filtered,
                Paging paging);

        static native TemplateInstance files(
                FormDraft draft,
                List<Option> partners,
                String key,
                @Nullable AcknowledgementsResult acknowledged,
                @Nullable StatementResult stated,
                @Nullable Banner banner);

        static native TemplateInstance batch(BatchView batch);
    }

    private final ExchangeWithRegistrarAndCourtApi exchange;
    private final FilesApi files;
    private final Attempts attempts;
    private final CitationTerms citationTerms;
    private final ExchangeWords exchangeWords;
    private final FrameWords frameWords;

    TransmissionPages(
            @RestClient ExchangeWithRegistrarAndCourtApi exchange,
            @RestClient FilesApi files,
            Attempts attempts,
            @Spoken CitationTerms citationTerms,
            @Spoken ExchangeWords exchangeWords,
            @Spoken FrameWords frameWords) {
        this.exchange = exchange;
        this.files = files;
        this.attempts = attempts;
        this.citationTerms = citationTerms;
        this.exchangeWords = exchangeWords;
        this.frameWords = frameWords;
    }

    @GET
    @PermissionsAllowed(Rights.READ_EXCHANGE)
    public TemplateInstance transmissions(@Context UriInfo uri) {
        var asked = FormDraft.typed(FILTERS, uri.getQueryParameters());
        var after = number(uri.getQueryParameters().getFirst("after"));
        var state = ClosedList.name(TransmissionState.values(), asked.entered("state"));
        var partner = ClosedList.name(Partner.values(), asked.entered("partner"));
        var citation = asked.entered("citation");
        var number = citation == null ? null : TypedNumber.of(citation).orElse(null);
        List<TransmissionView> found = citation != null && number == null
                ? List.of()
                : ServiceAnswers.of(() ->
                                exchange.listTransmissions(new ExchangeWithRegistrarAndCourtApi.ListTransmissions()
                                        .citation(number)
                                        .partner(partner)
                                        .state(state)
                                        .after(after)
                                        .limit(PAGE + 1)))
                        .items();
        var shown = found.stream().limit(PAGE).toList();
        var next = found.size() > PAGE ? String.valueOf(shown.getLast().id()) : null;
        return Templates.transmissions(
                shown,
                asked,
                partners(),
                Option.each(TransmissionState.values(), exchangeWords::state),
                FILTERS.fields().stream().anyMatch(field -> asked.entered(field) != null),
                Paging.of("/transmissions", asked.getValues(), after == 0 ? null : String.valueOf(after), next));
    }

    /** The files of those who cannot fetch and answer by themselves. */
    @GET
    @Path("/files")
    @PermissionsAllowed(Rights.HANDLE_FILES)
    public TemplateInstance files() {
        return files(blank(), newKey(), null);
    }

    @POST
    @Path("/files/batches")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(Rights.HANDLE_FILES)
    public Response fetch(MultivaluedMap<String, String> typed) {
        var draft = FormDraft.typed(FETCH, typed);
        var partner = draft.entered("fetch.partner");
        if (partner == null) {
            return Html.answer(
                    BAD_REQUEST,
                    files(
                            draft.with(
                                    List.of(MissingAnswer.choice(frameWords, "fetch.partner", exchangeWords.whose()))),
                            newKey(),
                            null));
        }
        var key = Attempts.keyOf(typed.getFirst("key"));
        return attempts.make(
                key,
                () -> Response.seeOther(UriBuilder.fromPath("/transmissions/batches/{id}")
                                .build(ServiceAnswers.of(() -> exchange.fetchTransmissions(
                                                key,
                                                Sent.of("partner", partner).and("again", draft.ticked("fetch.again"))))
                                        .id()))
                        .build(),
                (faults, next, banner) -> files(draft.with(faults), next, banner));
    }

    @GET
    @Path("/batches/{id}")
    @PermissionsAllowed(Rights.READ_BATCHES)
    public TemplateInstance batch(UUID id) {
        return Templates.batch(ServiceAnswers.of(() -> exchange.readBatch(id)));
    }

    @GET
    @Path("/batches/{id}/file")
    @Produces(MediaType.WILDCARD)
    @PermissionsAllowed(Rights.READ_BATCHES)
    public Response batchFile(UUID id) {
        return Download.download(
                ServiceAnswers.of(() -> files.batch(id)), "application/x-ndjson", "batch-%s.ndjson".formatted(id));
    }

    @POST
    @Path("/files/acknowledgements")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed(Rights.HANDLE_FILES)
    public Response acknowledge(
            @RestForm("ack.partner") @Nullable String partner, @RestForm("ack.file") @Nullable FileUpload file) {
        var draft = FormDraft.of(ACKNOWLEDGING, Map.of("ack.partner", orEmpty(partner)));
        return taken(draft, "ack", newKey(), file, List.of(), stream -> {
            var taken = ServiceAnswers.of(() -> exchange.importAcknowledgements(
                    new ExchangeWithRegistrarAndCourtApi.ImportAcknowledgements().partner(draft.entered("ack.partner")),
                    stream));
            return Templates.files(blank(), partners(), newKey(), taken, null, good());
        });
    }

    @POST
    @Path("/files/statements")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed(Rights.HANDLE_FILES)
    public Response state(
            @RestForm("st.partner") @Nullable String partner,
            @RestForm("st.asOf") @Nullable String asOf,
            @RestForm("st.asOf.clock") @Nullable String clock,
            @RestForm("st.from") @Nullable String from,
            @RestForm("st.to") @Nullable String to,
            @RestForm("key") @Nullable String typedKey,
            @RestForm("st.file") @Nullable FileUpload file) {
        var draft = FormDraft.of(
                STATING,
                Map.of(
                        "st.partner", orEmpty(partner),
                        "st.asOf", orEmpty(asOf),
                        "st.asOf.clock", orEmpty(clock),
                        "st.from", orEmpty(from),
                        "st.to", orEmpty(to)));
        var faults = new ArrayList<Fault>();
        Map.of(
                        "st.asOf",
                        exchangeWords.asOf(),
                        "st.from",
                        citationTerms.filterFrom(),
                        "st.to",
                        citationTerms.filterTo())
                .forEach((field, name) -> {
                    if (draft.entered(field) == null) {
                        faults.add(MissingAnswer.text(frameWords, field, name));
                    }
                });
        TypedMoment.fault(frameWords, draft, "st.asOf", exchangeWords.asOf()).ifPresent(faults::add);
        var key = Attempts.keyOf(typedKey);
        return taken(draft, "st", key, file, faults, stream -> {
            var stated = ServiceAnswers.of(() -> exchange.importStatement(
                    key,
                    new ExchangeWithRegistrarAndCourtApi.ImportStatement()
                            .partner(draft.entered("st.partner"))
                            .asOf(Objects.requireNonNullElse(
                                    TypedMoment.sent(draft, "st.asOf"), draft.entered("st.asOf")))
                            .from(draft.entered("st.from"))
                            .to(draft.entered("st.to")),
                    stream));
            return Templates.files(blank(), partners(), newKey(), null, stated, good());
        });
    }

    /** Reads a file that somebody chose. */
    @FunctionalInterface
    private interface Reading {
        TemplateInstance of(InputStream file);
    }

    private Response taken(
            FormDraft draft, String form, String key, @Nullable FileUpload file, List<Fault> missing, Reading reading) {
        var faults = new ArrayList<>(missing);
        if (draft.entered(form + ".partner") == null) {
            faults.add(MissingAnswer.choice(frameWords, form + ".partner", exchangeWords.whose()));
        }
        if (file == null || file.size() == 0) {
            faults.add(MissingAnswer.text(frameWords, form + ".file", exchangeWords.file()));
        }
        if (file == null || !faults.isEmpty()) {
            return Html.answer(BAD_REQUEST, files(draft.with(faults), key, null));
        }
        return attempts.make(
                key,
                () -> Html.answer(200, read(file, reading)),
                (wrong, next, banner) -> files(draft.with(wrong), next, banner));
    }

    private static TemplateInstance read(FileUpload file, Reading reading) {
        try (var stream = java.nio.file.Files.newInputStream(file.uploadedFile())) {
            return reading.of(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TemplateInstance files(FormDraft draft, String key, @Nullable Banner banner) {
        return Templates.files(draft, partners(), key, null, null, banner);
    }

    private List<Option> partners() {
        return Option.each(Partner.values(), exchangeWords::partner);
    }

    private Banner good() {
        return Banner.of(Banner.Tone.GOOD, exchangeWords.fileTaken(), "");
    }

    private static FormDraft blank() {
        return FormDraft.of(FETCH, Map.of());
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static long number(@Nullable String typed) {
        try {
            return typed == null ? 0 : Math.max(0, Long.parseLong(typed));
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
