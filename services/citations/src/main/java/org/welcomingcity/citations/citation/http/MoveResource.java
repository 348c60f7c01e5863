package org.welcomingcity.citations.citation.http;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.welcomingcity.citations.access.OwnCitations;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.citation.application.CitationFile;
import org.welcomingcity.citations.citation.application.DeliverCitation;
import org.welcomingcity.citations.citation.application.ForwardCitation;
import org.welcomingcity.citations.citation.application.HandInCopies;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.platform.idempotency.Idempotent;
import org.welcomingcity.platform.people.NamedPeople;
import org.welcomingcity.platform.problem.Problems;
import org.welcomingcity.platform.security.Acting;
import org.welcomingcity.platform.state.Seen;

/** What becomes of a citation between the roadside and the registrar or the court. */
@Path("/api/v1/citations/{number}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Citations")
public class MoveResource {

    private final DeliverCitation deliverCitation;
    private final HandInCopies handInCopies;
    private final ForwardCitation forwardCitation;
    private final Acting acting;
    private final NamedPeople people;

    MoveResource(
            DeliverCitation deliverCitation,
            HandInCopies handInCopies,
            ForwardCitation forwardCitation,
            Acting acting,
            NamedPeople people) {
        this.deliverCitation = deliverCitation;
        this.handInCopies = handInCopies;
        this.forwardCitation = forwardCitation;
        this.acting = acting;
        this.people = people;
    }

    @POST
    @Path("/delivery")
    @Idempotent
    @PermissionsAllowed(Rights.DELIVER_CITATION)
    @Operation(
            operationId = "deliverCitation",
            summary =
                    "The violator got their copy: at the scene, or which of the three exceptions, on the state named by If-Match")
    @APIResponse(responseCode = "200", description = "The citation")
    public RestResponse<CitationView> deliver(
            CitationNumber number,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen,
            @NotNull @Valid DeliveryForm form) {
        var how = form.toDelivery(acting.user().knownAs());
        return answer(deliverCitation.deliver(new DeliverCitation.Command(number, seen, how)));
    }

    @POST
    @Path("/copies")
    @Idempotent
    @PermissionsAllowed(Rights.HAND_IN_COPIES)
    @Operation(
            operationId = "handInCopies",
            summary = "The remaining copies are with the chief or the chief's designee, on the state named by If-Match")
    @APIResponse(responseCode = "200", description = "The citation")
    public RestResponse<CitationView> handIn(
            CitationNumber number,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen,
            @NotNull @Valid CopiesForm form) {
        return answer(handInCopies.handIn(
                new HandInCopies.Command(number, seen, form.handedInAt().toInstant(), form.receiver(people))));
    }

    @POST
    @Path("/forwardings")
    @Idempotent
    @PermissionsAllowed(Rights.FORWARD_CITATION)
    @Operation(
            operationId = "forwardCitation",
            summary = "What happened to the copies on their way; only an acknowledgement makes the citation sent")
    @APIResponse(responseCode = "200", description = "The citation")
    public RestResponse<CitationView> forward(
            CitationNumber number,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen,
            @NotNull @Valid ForwardingForm form) {
        return CitationView.of(forwardCitation.report(number, seen, form.toStep()))
                .answer();
    }

    private static RestResponse<CitationView> answer(Optional<CitationFile> changed) {
        return changed.map(file -> CitationView.of(file).answer())
                .orElseGet(() -> Problems.instead(OwnCitations.notYours()));
    }
}
