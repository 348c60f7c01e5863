package org.welcomingcity.citations.citation.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.platform.body.MaxBody;
import org.welcomingcity.platform.idempotency.OneByOne;
import org.welcomingcity.platform.problem.Problems;
import org.welcomingcity.platform.text.FreeTexts;

/** Takes in many stops of a department's system at once. Each stands or falls by itself. */
@Path("/api/v1/stops/bulk")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stops")
public class BulkStopsResource {

    private static final int MANY = 1_000;
    private static final int SIXTEEN_MEBIBYTES = 16 * 1024 * 1024;
    private static final int MULTI_STATUS = 207;
    private static final String OPERATION = "POST /api/v1/stops/bulk, item";
    private static final String IMPORT = "POST /api/v1/stops/bulk/history, item";

    /** Stops, in the order in which they are to be recorded. */
    public record BulkForm(
            @NotNull @Size(min = 1, max = MANY) List<@NotNull @Valid Item> items) {}

    /**
     * One stop.
     *
     * @param key the item's own idempotency key; a repeat with the same stop answers the first answer
     * @param stop the stop, as it would be sent by itself
     */
    public record Item(
            @Schema(examples = "cad-2026-03-05-000017") @NotNull
            String key,

            @NotNull @Schema(type = SchemaType.OBJECT, implementation = StopForm.class)
            JsonNode stop) {}

    /**
     * What came of each stop, in the order in which they were sent.
     *
     * @param recorded how many are recorded, by this request or an earlier one
     * @param notRecorded how many are not
     */
    public record BulkResult(int recorded, int notRecorded, List<ItemResult> items) {}

    /**
     * What came of one stop.
     *
     * @param index its place in the request, from 0
     * @param status the status that the stop would have been answered with by itself
     * @param replayed whether it was recorded by an earlier request
     * @param receipt its numbers, where it is recorded
     * @param problem why not, where it is not
     */
    public record ItemResult(
            int index,
            String key,
            int status,
            boolean replayed,

            @Schema(type = SchemaType.OBJECT, implementation = RecordStopResource.StopReceipt.class) @Nullable
            JsonNode receipt,

            @Schema(type = SchemaType.OBJECT, ref = "Problem") @Nullable
            JsonNode problem) {}

    /**
     * The stop's id and its citation's number, under which it can be read whole; no number where the officer took no
     * action.
     */
    public record Receipt(UUID stopId, @Nullable String citation) {}

    private final RecordStopResource stops;
    private final OneByOne oneByOne;
    private final ObjectMapper json;
    private final Validator validator;
    private final FreeTexts texts;

    BulkStopsResource(
            RecordStopResource stops, OneByOne oneByOne, ObjectMapper json, Validator validator, FreeTexts texts) {
        this.stops = stops;
        this.oneByOne = oneByOne;
        this.json = json;
        this.validator = validator;
        this.texts = texts;
    }

    @POST
    @MaxBody(SIXTEEN_MEBIBYTES)
    @PermissionsAllowed(Rights.RECORD_MANY_STOPS)
    @Operation(
            operationId = "recordStops",
            summary = "Record up to 1,000 stops, each with its own key and in a transaction of its own, in order")
    @APIResponseSchema(
            value = BulkResult.class,
            responseCode = "207",
            responseDescription = "What came of each; one that cannot be recorded stops no other")
    public RestResponse<BulkResult> record(@NotNull @Valid BulkForm form) {
        return recorded(form, OPERATION, false);
    }

    @POST
    @Path("/history")
    @MaxBody(SIXTEEN_MEBIBYTES)
    @PermissionsAllowed(Rights.IMPORT_HISTORY)
    @Operation(
            operationId = "importStops",
            summary =
                    "Bring in up to 1,000 stops of earlier times from another system's records; they are marked as that")
    @APIResponseSchema(
            value = BulkResult.class,
            responseCode = "207",
            responseDescription = "What came of each; one that cannot be recorded stops no other")
    public RestResponse<BulkResult> importHistory(@NotNull @Valid BulkForm form) {
        return recorded(form, IMPORT, true);
    }

    private RestResponse<BulkResult> recorded(BulkForm form, String operation, boolean history) {
        mustHaveKeys(form.items());
        var results = new ArrayList<ItemResult>();
        for (var index = 0; index < form.items().size(); index++) {
            results.add(resultOf(index, form.items().get(index), operation, history));
        }
        var recorded =
                (int) results.stream().filter(item -> item.status() < 300).count();
        return RestResponse.ResponseBuilder.<BulkResult>create(MULTI_STATUS)
                .entity(new BulkResult(recorded, results.size() - recorded, results))
                .build();
    }

    private ItemResult resultOf(int index, Item item, String operation, boolean history) {
        var answer = oneByOne.once(operation, item.key(), item.stop().toString(), () -> recorded(item.stop(), history));
        var body = bodyOf(answer);
        var done = answer.getStatus() < 300;
        return new ItemResult(
                index,
                item.key(),
                answer.getStatus(),
                answer.getHeaderString("Idempotency-Replayed") != null,
                done ? body : null,
                done ? null : body);
    }

    private Response recorded(JsonNode stop, boolean history) throws JsonProcessingException {
        // What an item before this one said, and was not recorded, is not said with this one.
        texts.take();
        var form = json.treeToValue(stop, StopForm.class);
        if (form == null) {
            // The word null is no missing value to JSON, and no stop either.
            var faults = new Faults();
            faults.add("stop", "form-required", "an item has a stop", "send it as it would be sent by itself");
            faults.refuseIfAny(Refusal.Kind.MALFORMED, "malformed-request", "There is no stop. Nothing was stored.");
            throw new IllegalStateException("a fault was just noted");
        }
        var violations = validator.validate(form);
        if (!violations.isEmpty()) {
            // Thrown, so that the key is not used up by a form that cannot be read.
            throw Problems.ofViolations(violations);
        }
        return stops.recordOneOfMany(form, history).toResponse();
    }

    private JsonNode bodyOf(Response answer) {
        try {
            return switch (answer.getEntity()) {
                case byte[] bytes -> json.readTree(bytes);
                case HttpProblem problem -> json.valueToTree(problem);
                case Object entity -> json.valueToTree(entity);
            };
        } catch (IOException e) {
            throw new UncheckedIOException("an answer of ours is not JSON", e);
        }
    }

    private static void mustHaveKeys(List<Item> items) {
        var faults = new Faults();
        var seen = new HashSet<String>();
        for (var index = 0; index < items.size(); index++) {
            var key = items.get(index).key();
            if (!OneByOne.isKey(key)) {
                faults.add(
                        "items[%d].key".formatted(index),
                        "idempotency-key",
                        "a key has 1 to 128 printable ASCII characters without blanks",
                        "send a key of the item's own, such as the number of the incident");
            } else if (!seen.add(key)) {
                faults.add(
                        "items[%d].key".formatted(index),
                        "idempotency-key",
                        "an earlier item has the same key",
                        "give each item a key of its own");
            }
        }
        faults.refuseIfAny(
                Refusal.Kind.MALFORMED, "malformed-request", "Two items cannot be told apart. Nothing was stored.");
    }
}
