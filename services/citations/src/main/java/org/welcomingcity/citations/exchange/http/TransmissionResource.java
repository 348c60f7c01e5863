package org.welcomingcity.citations.exchange.http;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.exchange.application.ListTransmissions;
import org.welcomingcity.citations.exchange.domain.Partner;
import org.welcomingcity.citations.exchange.domain.TransmissionState;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.platform.security.Acting;

/** Citations on their way to the registrar and the clerk-magistrate, and how far each is. */
@Path("/api/v1/transmissions")
@Tag(name = "Exchange with registrar and court")
public class TransmissionResource {

    private final ListTransmissions listTransmissions;
    private final Acting acting;

    TransmissionResource(ListTransmissions listTransmissions, Acting acting) {
        this.listTransmissions = listTransmissions;
        this.acting = acting;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Rights.LIST_TRANSMISSIONS)
    @Operation(operationId = "listTransmissions", summary = "What is on its way, and how far; a partner sees its own")
    @APIResponse(responseCode = "200", description = "The transmissions")
    public TransmissionList list(
            @QueryParam("citation") @Nullable CitationNumber citation,
            @QueryParam("partner") @Nullable Partner partner,
            @QueryParam("state") @Nullable TransmissionState state,
            @QueryParam("after") @DefaultValue("0") @Min(0) long after,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1_000) int limit) {
        var caller = acting.user();
        var whose = caller.may(Rights.FETCH_AS_PARTNER) ? PartnerOfCaller.of(caller, partner) : partner;
        return new TransmissionList(
                listTransmissions.list(new ListTransmissions.Query(state, whose, citation, after, limit)).stream()
                        .map(item -> TransmissionView.of(item, null))
                        .toList());
    }
}
