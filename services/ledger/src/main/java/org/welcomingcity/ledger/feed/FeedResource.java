package org.welcomingcity.ledger.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.ledger.access.Rights;
import org.welcomingcity.ledger.tree.TreeHash;
import org.welcomingcity.platform.address.OwnAddress;
import org.welcomingcity.platform.security.Acting;

/** The feed: what was sealed after a position, at once or as soon as there is something. */
@Path("/api/v1/ledger/feed")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ledger")
public class FeedResource {

    private static final int SHORT_TAG = 22;

    private final SealedEntries entries;
    private final FeedBell bell;
    private final Acting acting;
    private final FeedMask mask;
    private final FeedTrees trees;
    private final ObjectMapper json;
    private final String service;

    FeedResource(
            SealedEntries entries,
            FeedBell bell,
            Acting acting,
            FeedMask mask,
            FeedTrees trees,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.entries = entries;
        this.bell = bell;
        this.acting = acting;
        this.mask = mask;
        this.trees = trees;
        this.json = json;
        this.service = service;
    }

    // A waiting caller costs a parked virtual thread.
    @GET
    @RunOnVirtualThread
    @PermissionsAllowed(Rights.FOLLOW_FEED)
    @Operation(operationId = "followLedger", summary = "Follow the ledger: sealed entries after a position, in order")
    @APIResponseSchema(
            value = FeedPage.class,
            responseDescription = "A page, with an ETag; empty where there is nothing yet")
    @APIResponse(responseCode = "304", description = "The page is the one that the caller has")
    public Response follow(
            @Parameter(description = "The position after which to begin; 0 for the beginning")
                    @QueryParam("after")
                    @DefaultValue("0")
                    @Min(0)
                    long after,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit,
            @Parameter(description = "Seconds to wait for an entry when there is none yet")
                    @QueryParam("wait")
                    @DefaultValue("0")
                    @Min(0)
                    @Max(60)
                    int wait,
            @Parameter(description = "Only entries of these types, by type or action; may be repeated")
                    @QueryParam("type")
                    @Size(max = 50)
                    List<String> types,
            @Parameter(
                            description =
                                    "How many entries the tree has that the caller knows, 0 for none; the answer then"
                                            + " has the tree as it stands, and proves that it continues the known one")
                    @QueryParam("known")
                    @Min(0)
                    @Nullable
                    Long known,
            @Context Request request,
            @Context UriInfo uri)
            throws InterruptedException, JsonProcessingException {
        var scopes = FeedScopes.of(service, acting.user()::is);
        var stretch = stretch(after, limit, Duration.ofSeconds(wait), types, scopes);
        var page = page(stretch, scopes, known == null ? null : trees.since(known));
        var body = json.writeValueAsString(page);
        // Strong: the same bytes. A page changes when its personal content was shredded, so positions would not do.
        var tag = new EntityTag(
                TreeHash.ofLeaf(body.getBytes(StandardCharsets.UTF_8)).base64().substring(0, SHORT_TAG));
        var held = request.evaluatePreconditions(tag);
        if (held != null) {
            return held.build();
        }
        var answer = Response.ok(body, MediaType.APPLICATION_JSON_TYPE).tag(tag);
        if (page.next() < page.size()) {
            var next = uri.getRequestUriBuilder()
                    .replaceQueryParam("after", page.next())
                    .build();
            answer.links(Link.fromUri(OwnAddress.of(next)).rel("next").build());
        }
        return answer.build();
    }

    private SealedEntries.Stretch stretch(long after, int limit, Duration wait, List<String> types, FeedScopes scopes)
            throws InterruptedException {
        var deadline = System.nanoTime() + wait.toNanos();
        var from = after;
        while (true) {
            var rings = bell.rings();
            var stretch = entries.after(from, limit, types, scopes.personal());
            var left = deadline - System.nanoTime();
            if (!stretch.entries().isEmpty() || stretch.upTo() < stretch.size() || left <= 0) {
                return stretch;
            }
            from = stretch.upTo();
            bell.await(rings, Duration.ofNanos(left));
        }
    }

    private FeedPage page(SealedEntries.Stretch stretch, FeedScopes scopes, @Nullable FeedTree tree) {
        var shown = stretch.entries().stream()
                .map(entry -> new FeedPage.Entry(entry.position(), entry.leaf().base64(), mask.shown(entry, scopes)))
                .toList();
        return new FeedPage(shown, stretch.upTo(), stretch.size(), tree);
    }
}
