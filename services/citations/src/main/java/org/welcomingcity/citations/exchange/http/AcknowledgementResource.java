package org.welcomingcity.citations.exchange.http;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.exchange.application.TakeAcknowledgement;
import org.welcomingcity.citations.exchange.domain.Acknowledgement;
import org.welcomingcity.citations.exchange.domain.Partner;
import org.welcomingcity.citations.exchange.http.PartnerFile.Damaged;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.platform.body.MaxBody;
import org.welcomingcity.platform.security.Acting;

/** What partners say about what they fetched. */
@Path("/api/v1/acknowledgements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exchange with registrar and court")
public class AcknowledgementResource {

    private static final int FOUR_MEBIBYTES = 4 * 1024 * 1024;
    private static final int MULTI_STATUS = 207;

    private final TakeAcknowledgement acknowledgement;
    private final Acting acting;
    private final Clock clock;

    AcknowledgementResource(TakeAcknowledgement acknowledgement, Acting acting, Clock clock) {
        this.acknowledgement = acknowledgement;
        this.acting = acting;
        this.clock = clock;
    }

    @POST
    @MaxBody(FOUR_MEBIBYTES)
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Rights.ACKNOWLEDGE_AS_PARTNER)
    @Operation(
            operationId = "acknowledge",
            summary = "Say what was received or is not taken; each message counts once, in whatever order they come")
    @APIResponseSchema(
            value = AcknowledgementsResult.class,
            responseCode = "207",
            responseDescription = "What came of each message")
    public RestResponse<AcknowledgementsResult> acknowledge(@NotNull @Valid AcknowledgementsForm form) {
        var partner = PartnerOfCaller.of(acting.user(), null);
        return answer(read(form, partner), List.of());
    }

    @POST
    @Path("/imports")
    @MaxBody(FOUR_MEBIBYTES)
    @Consumes("text/csv")
    @PermissionsAllowed(Rights.IMPORT_PARTNER_FILES)
    @Operation(
            operationId = "importAcknowledgements",
            summary =
                    "The same from a partner's file: CSV with message_id, transmission, citation, outcome, at, digest, "
                            + "reference, reason; importing it again changes nothing")
    @APIResponseSchema(
            value = AcknowledgementsResult.class,
            responseCode = "207",
            responseDescription = "What came of each row")
    public RestResponse<AcknowledgementsResult> importFile(
            @QueryParam("partner") @Nullable Partner partner, @NotNull String csv) {
        var rows = PartnerFile.acknowledgements(csv, PartnerOfCaller.of(acting.user(), partner), clock.instant());
        return answer(rows.good(), rows.damaged());
    }

    private RestResponse<AcknowledgementsResult> answer(List<Acknowledgement> messages, List<Damaged> damaged) {
        var by = acting.user().knownAs();
        var results = messages.stream()
                .map(message -> new MessageResult(message.message(), acknowledgement.take(message, by)))
                .toList();
        return RestResponse.ResponseBuilder.<AcknowledgementsResult>create(MULTI_STATUS)
                .entity(new AcknowledgementsResult(results, damaged))
                .build();
    }

    private List<Acknowledgement> read(AcknowledgementsForm form, Partner partner) {
        var faults = new Faults();
        var messages = new ArrayList<Acknowledgement>();
        for (var index = 0; index < form.items().size(); index++) {
            var item = form.items().get(index);
            var at = item.at().toInstant();
            faults.happened("items[%d].at".formatted(index), at, clock.instant());
            var number = faults.read(
                    "items[%d].citation".formatted(index),
                    "citation-number",
                    item.citation(),
                    CitationNumber::new,
                    "send the number that came with the transmission");
            if (number != null) {
                messages.add(new Acknowledgement(
                        partner,
                        item.messageId(),
                        item.transmission(),
                        number,
                        item.outcome(),
                        at,
                        item.digest(),
                        item.reference(),
                        item.reason()));
            }
        }
        faults.refuseIfAny(
                Refusal.Kind.MALFORMED, "malformed-request", "A message cannot be read. Nothing was stored.");
        return messages;
    }
}
