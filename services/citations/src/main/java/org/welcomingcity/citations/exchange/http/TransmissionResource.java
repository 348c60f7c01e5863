package org.welcomingcity.citations.exchange.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.exchange.application.FetchTransmissions;
import org.welcomingcity.citations.exchange.application.ListTransmissions;
import org.welcomingcity.citations.exchange.application.ReadBatch;
import org.welcomingcity.citations.exchange.domain.FetchedBatch;
import org.welcomingcity.citations.exchange.domain.Partner;
import org.welcomingcity.citations.exchange.domain.Transmission;
import org.welcomingcity.platform.idempotency.Idempotent;
import org.welcomingcity.platform.security.Acting;
import org.welcomingcity.platform.text.CleanText;

/** Citations on their way to the registrar and the clerk-magistrate, who fetch them here. */
@Path("/api/v1/transmissions")
@Tag(name = "Exchange with registrar and court")
public class TransmissionResource {

    private static final String NDJSON = "application/x-ndjson";
    private static final int MOST_UNASKED = 500;

    private final FetchTransmissions fetchTransmissions;
    private final ReadBatch readBatch;
    private final ListTransmissions listTransmissions;
    private final Acting acting;
    private final ObjectMapper json;

    TransmissionResource(
            FetchTransmissions fetchTransmissions,
            ReadBatch readBatch,
            ListTransmissions listTransmissions,
            Acting acting,
            ObjectMapper json) {
        this.fetchTransmissions = fetchTransmissions;
        this.readBatch = readBatch;
        this.listTransmissions = listTransmissions;
        this.acting = acting;
        this.json = json;
    }

    @POST
    @Path("/batches")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Rights.FETCH_TRANSMISSIONS)
    @Operation(
            operationId = "fetchTransmissions",
            summary = "Fetch what waits for a partner; it counts as sent when the partner has acknowledged it")
    @APIResponseSchema(value = BatchView.class, responseCode = "201", responseDescription = "The batch")
    public RestResponse<BatchView> fetch(@NotNull @Valid FetchForm form) {
        var caller = acting.user();
        var limit = form.limit();
        var fetched = fetchTransmissions.fetch(new FetchTransmissions.Command(
                PartnerOfCaller.of(caller, form.partner()),
                Boolean.TRUE.equals(form.again()),
                limit == null ? MOST_UNASKED : limit,
                caller.name()));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, viewOf(fetched))
                .location(URI.create(
                        "/api/v1/transmissions/batches/" + fetched.batch().id()))
                .build();
    }

    @GET
    @Path("/batches/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Rights.READ_BATCHES)
    @Operation(operationId = "readBatch", summary = "A batch once more, as JSON, or as a file with one payload a line")
    @APIResponse(
            responseCode = "200",
            description = "The batch",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = BatchView.class)),
                @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING))
            })
    public BatchView read(UUID id) {
        return viewOf(batch(id));
    }

    @GET
    @Path("/batches/{id}")
    @Produces(NDJSON + ";qs=0.5")
    @PermissionsAllowed(Rights.READ_BATCHES)
    @Operation(hidden = true)
    public Response export(UUID id) {
        var lines = batch(id).items().stream()
                .map(item -> "{\"transmission\":%d,\"content\":\"%s\",\"digest\":\"%s\",\"payload\":%s}%n"
                        .formatted(
                                item.id(),
                                item.content(),
                                item.payload().digest(),
                                item.payload().text()))
                .collect(Collectors.joining());
        return Response.ok(lines, NDJSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"batch-%s.ndjson\"".formatted(id))
                .build();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Rights.LIST_TRANSMISSIONS)
    @Operation(operationId = "listTransmissions", summary = "What is on its way, and how far; a partner sees its own")
    @APIResponse(responseCode = "200", description = "The transmissions")
    public TransmissionList list(
            @QueryParam("citation") @CleanText(max = 8) @Nullable String citation,
            @QueryParam("partner") @Nullable Partner partner,
            @QueryParam("state") Transmission.@Nullable State state,
            @QueryParam("after") @DefaultValue("0") @Min(0) long after,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1_000) int limit) {
        var caller = acting.user();
        var whose = caller.may(Rights.FETCH_AS_PARTNER) ? PartnerOfCaller.of(caller, partner) : partner;
        return new TransmissionList(
                listTransmissions.list(new ListTransmissions.Query(state, whose, citation, after, limit)).stream()
                        .map(item -> view(item, null))
                        .toList());
    }

    private FetchedBatch batch(UUID id) {
        var caller = acting.user();
        return readBatch.read(id, caller.may(Rights.FETCH_AS_PARTNER) ? PartnerOfCaller.of(caller, null) : null);
    }

    private BatchView viewOf(FetchedBatch fetched) {
        var batch = fetched.batch();
        return new BatchView(
                batch.id(),
                batch.partner(),
                batch.fetchedAt(),
                batch.fetchedBy(),
                fetched.remaining(),
                fetched.items().stream()
                        .map(item -> view(item, payloadOf(item)))
                        .toList());
    }

    private JsonNode payloadOf(Transmission item) {
        try {
            return json.readTree(item.payload().text());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a payload of ours is not JSON", e);
        }
    }

    private static TransmissionView view(Transmission item, @Nullable JsonNode payload) {
        return new TransmissionView(
                item.id(),
                item.citation(),
                item.partner(),
                item.content(),
                item.attempt(),
                item.payload().version(),
                item.payload().digest(),
                item.state(),
                item.queuedAt(),
                item.fetchedAt(),
                item.batch(),
                item.answeredAt(),
                item.reference(),
                payload);
    }
}
