package org.welcomingcity.ledger.webhook;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.ledger.access.Rights;
import org.welcomingcity.ledger.log.OwnEvent;
import org.welcomingcity.platform.security.Acting;
import org.welcomingcity.platform.text.CleanText;

/** The endpoints that are sent what is sealed, and what became of each sending. */
@Path("/api/v1/ledger/webhooks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ledger")
public class WebhookResource {

    /** An endpoint to be added. */
    @Schema(name = "WebhookForm")
    public record WebhookForm(
            @NotNull @CleanText(max = 500) String url,
            @Nullable @Size(max = 50) List<@NotNull @Pattern(regexp = "[a-z][a-z0-9.-]{0,199}") String> types,
            @Nullable @CleanText(max = 200) String description) {}

    /** An endpoint; its secret is there only in the answer to its adding. */
    @Schema(name = "WebhookView")
    public record WebhookView(
            UUID id,
            String url,
            List<String> types,
            @Nullable String description,
            long position,
            Instant createdAt,
            String createdBy,
            @Nullable String secret) {

        static WebhookView of(Webhook webhook, @Nullable String secret) {
            return new WebhookView(
                    webhook.id(),
                    webhook.url(),
                    webhook.types(),
                    webhook.description(),
                    webhook.position(),
                    webhook.createdAt(),
                    webhook.createdBy(),
                    secret);
        }
    }

    private final Webhooks webhooks;
    private final WebhookSender sender;
    private final Ledger ledger;
    private final Acting acting;
    private final Clock clock;

    WebhookResource(Webhooks webhooks, WebhookSender sender, Ledger ledger, Acting acting, Clock clock) {
        this.webhooks = webhooks;
        this.sender = sender;
        this.ledger = ledger;
        this.acting = acting;
        this.clock = clock;
    }

    @POST
    @Transactional
    @PermissionsAllowed(Rights.KEEP_WEBHOOKS)
    @Operation(operationId = "addWebhook", summary = "Have an endpoint sent what is sealed from now on")
    @APIResponseSchema(
            value = WebhookView.class,
            responseCode = "201",
            responseDescription = "Added; the secret is shown once")
    public RestResponse<WebhookView> add(@NotNull @Valid WebhookForm form) {
        var faults = new Faults();
        var objection = sender.objectionTo(form.url());
        if (objection != null) {
            faults.add("url", "webhook-address", objection, "a public https address of the department");
        }
        faults.refuseIfAny(Refusal.Kind.AGAINST_THE_RULES, "webhook-refused", "Nothing may be sent to this address.");
        var webhook = new Webhook(
                UUID.randomUUID(),
                form.url(),
                form.types() == null ? List.of() : form.types(),
                form.description(),
                0,
                clock.instant(),
                acting.user().knownAs().value());
        var secret = webhooks.add(webhook);
        ledger.append(new OwnEvent.WebhookAdded(webhook.id(), webhook.url()));
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED,
                        WebhookView.of(
                                find(webhook.id()),
                                WebhookSignature.SECRET_PREFIX
                                        + Base64.getEncoder().encodeToString(secret)))
                .location(URI.create("/api/v1/ledger/webhooks/" + webhook.id()))
                .build();
    }

    @GET
    @PermissionsAllowed(Rights.READ_WEBHOOKS)
    @Operation(operationId = "listWebhooks", summary = "The endpoints that are sent what is sealed")
    public List<WebhookView> list() {
        return webhooks.all().stream()
                .map(webhook -> WebhookView.of(webhook, null))
                .toList();
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @PermissionsAllowed(Rights.KEEP_WEBHOOKS)
    @Operation(operationId = "removeWebhook", summary = "Send an endpoint nothing more")
    @APIResponse(responseCode = "204", description = "Removed, with what was still to be sent")
    public void remove(UUID id) {
        if (!webhooks.remove(id)) {
            throw unknown();
        }
        ledger.append(new OwnEvent.WebhookRemoved(id));
    }

    @GET
    @Path("/{id}/deliveries")
    @PermissionsAllowed(Rights.READ_WEBHOOKS)
    @Operation(operationId = "listDeliveries", summary = "What became of each sending, newest first; DEAD are given up")
    public List<Delivery> deliveries(
            UUID id,
            @QueryParam("state") Delivery.@Nullable State state,
            @QueryParam("before") @DefaultValue("9223372036854775807") @Min(1) long before,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return webhooks.deliveries(find(id).id(), state, before, limit);
    }

    @POST
    @Path("/{id}/deliveries/{delivery}/redelivery")
    @Consumes(MediaType.WILDCARD)
    @Transactional
    @PermissionsAllowed(Rights.KEEP_WEBHOOKS)
    @Operation(operationId = "redeliver", summary = "Have a dead delivery sent again")
    @APIResponse(responseCode = "202", description = "It is sent again")
    public RestResponse<Void> redeliver(UUID id, UUID delivery) {
        if (!webhooks.revive(find(id).id(), delivery, clock.instant())) {
            throw new Refused(new Refusal(
                    Refusal.Kind.CONFLICT,
                    "delivery-not-dead",
                    "Only a delivery that was given up can be sent again.",
                    List.of()));
        }
        ledger.append(new OwnEvent.WebhookRedelivered(id, delivery));
        return RestResponse.accepted();
    }

    private Webhook find(UUID id) {
        return webhooks.withId(id).orElseThrow(WebhookResource::unknown);
    }

    private static Refused unknown() {
        return new Refused(
                new Refusal(Refusal.Kind.NOT_FOUND, "unknown-webhook", "There is no webhook by that id.", List.of()));
    }
}
