package org.welcomingcity.citations.exchange.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.exchange.application.FetchTransmissions;
import org.welcomingcity.citations.exchange.application.ReadBatch;
import org.welcomingcity.citations.exchange.domain.FetchedBatch;
import org.welcomingcity.platform.idempotency.Idempotent;
import org.welcomingcity.platform.security.Acting;

/** What the registrar and the clerk-magistrate fetch, batch by batch. */
@Path("/api/v1/transmissions/batches")
@Tag(name = "Exchange with registrar and court")
public class BatchResource {

    private static final String NDJSON = "application/x-ndjson";
    private static final int MOST_UNASKED = 500;

    private final FetchTransmissions fetchTransmissions;
    private final ReadBatch readBatch;
    private final Acting acting;
    private final ObjectMapper json;

    BatchResource(FetchTransmissions fetchTransmissions, ReadBatch readBatch, Acting acting, ObjectMapper json) {
        this.fetchTransmissions = fetchTransmissions;
        this.readBatch = readBatch;
        this.acting = acting;
        this.json = json;
    }

    @POST
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
                caller.knownAs()));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, BatchView.of(fetched, json))
                .location(URI.create(
                        "/api/v1/transmissions/batches/" + fetched.batch().id()))
                .build();
    }

    @GET
    @Path("/{id}")
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
        return BatchView.of(batch(id), json);
    }

    @GET
    @Path("/{id}")
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

    private FetchedBatch batch(UUID id) {
        var caller = acting.user();
        return readBatch.read(id, caller.may(Rights.FETCH_AS_PARTNER) ? PartnerOfCaller.of(caller, null) : null);
    }
}
