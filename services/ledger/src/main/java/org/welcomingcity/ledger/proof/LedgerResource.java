package org.welcomingcity.ledger.proof;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.ledger.access.Rights;
import org.welcomingcity.ledger.log.OwnEvent;
import org.welcomingcity.ledger.proof.LedgerViews.ConsistencyView;
import org.welcomingcity.ledger.proof.LedgerViews.HeadView;
import org.welcomingcity.ledger.proof.LedgerViews.InclusionView;
import org.welcomingcity.ledger.proof.LedgerViews.KeyView;
import org.welcomingcity.ledger.proof.LedgerViews.SealedEntryView;
import org.welcomingcity.ledger.seal.Origin;
import org.welcomingcity.platform.idempotency.Idempotent;

/** The ledger of this service, for whoever has to be able to check it. */
@Path("/api/v1/ledger")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ledger")
public class LedgerResource {

    private static final String NDJSON = "application/x-ndjson";

    /** The keys that sign tree heads. */
    public record SigningKeyList(List<KeyView> items) {}

    private final LedgerReader reader;
    private final Ledger ledger;
    private final DataSource database;
    private final LedgerExport export;

    LedgerResource(LedgerReader reader, Ledger ledger, DataSource database, Origin origin, Clock clock) {
        this.reader = reader;
        this.ledger = ledger;
        this.database = database;
        this.export = new LedgerExport(origin, clock);
    }

    @GET
    @Path("/tree-head")
    @PermissionsAllowed(Rights.READ_LEDGER)
    @Operation(
            operationId = "readTreeHead",
            summary = "The newest signed tree head, or the first that covers so many entries")
    @APIResponse(responseCode = "200", description = "The tree head")
    public HeadView head(@QueryParam("covering") @Min(1) @Nullable Long covering) {
        return reader.head(covering);
    }

    @GET
    @Path("/entries/{reference}")
    @PermissionsAllowed(Rights.READ_LEDGER)
    @Operation(operationId = "readLedgerEntry", summary = "A sealed entry by its position or its id")
    @APIResponse(responseCode = "200", description = "The entry")
    public SealedEntryView entry(String reference) {
        return reader.entry(reference);
    }

    @GET
    @Path("/proofs/inclusion")
    @PermissionsAllowed(Rights.READ_LEDGER)
    @Operation(
            operationId = "proveInclusion",
            summary = "That the entry at a position is in the tree of a size (RFC 9162, section 2.1.3)")
    @APIResponse(responseCode = "200", description = "The proof")
    public InclusionView inclusion(
            @QueryParam("position") @NotNull @Min(1) @Nullable Long position,
            @QueryParam("size") @Min(1) @Nullable Long size) {
        return reader.inclusion(Objects.requireNonNull(position), size);
    }

    @GET
    @Path("/proofs/consistency")
    @PermissionsAllowed(Rights.READ_LEDGER)
    @Operation(
            operationId = "proveConsistency",
            summary = "That a later tree begins with an earlier one (RFC 9162, section 2.1.4)")
    @APIResponse(responseCode = "200", description = "The proof")
    public ConsistencyView consistency(
            @QueryParam("from") @NotNull @Min(1) @Nullable Long from, @QueryParam("to") @Min(1) @Nullable Long to) {
        return reader.consistency(Objects.requireNonNull(from), to);
    }

    @GET
    @Path("/keys")
    @PermissionsAllowed(Rights.READ_LEDGER)
    @Operation(operationId = "listSigningKeys", summary = "The keys that sign or signed tree heads, oldest first")
    @APIResponse(responseCode = "200", description = "The keys")
    public SigningKeyList keys() {
        return new SigningKeyList(reader.keys());
    }

    @POST
    @Path("/keys")
    @PermissionsAllowed(Rights.ROTATE_SIGNING_KEY)
    @Idempotent
    @Operation(
            operationId = "rotateSigningKey",
            summary = "Make a new signing key; that it was made is an entry, and it signs from the next on")
    @APIResponseSchema(value = KeyView.class, responseCode = "201", responseDescription = "The new key")
    public RestResponse<KeyView> rotate() {
        return RestResponse.status(RestResponse.Status.CREATED, reader.rotate());
    }

    @GET
    @Path("/export")
    @Produces(NDJSON)
    @PermissionsAllowed(Rights.READ_LEDGER)
    @Transactional
    @Operation(
            operationId = "exportLedger",
            summary = "All sealed entries and tree heads, a JSON object a line, for deploy/ledger-check")
    @APIResponse(
            responseCode = "200",
            description = "The export; without its last line, of kind end, it was cut short",
            content = @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING)))
    public Response export() {
        ledger.append(new OwnEvent.Exported());
        StreamingOutput lines = out -> {
            try (var connection = database.getConnection()) {
                export.write(connection, out);
            } catch (SQLException e) {
                throw new IllegalStateException("the ledger could not be exported", e);
            }
        };
        return Response.ok(lines, NDJSON)
                .header("Content-Disposition", "attachment; filename=\"ledger.ndjson\"")
                .build();
    }
}
