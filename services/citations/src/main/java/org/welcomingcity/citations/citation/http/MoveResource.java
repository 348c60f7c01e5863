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
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.access.OwnCitations;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.citation.application.CitationFile;
import org.welcomingcity.citations.citation.application.DeliverCitation;
import org.welcomingcity.citations.citation.application.ForwardCitation;
import org.welcomingcity.citations.citation.application.HandInCopies;
import org.welcomingcity.citations.citation.domain.Delivery;
import org.welcomingcity.citations.citation.domain.Forwarding;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.platform.idempotency.Idempotent;
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

    MoveResource(
            DeliverCitation deliverCitation,
            HandInCopies handInCopies,
            ForwardCitation forwardCitation,
            Acting acting) {
        this.deliverCitation = deliverCitation;
        this.handInCopies = handInCopies;
        this.forwardCitation = forwardCitation;
        this.acting = acting;
    }

    @POST
    @Path("/delivery")
    @Idempotent
    @PermissionsAllowed(Rights.DELIVER_CITATION)
    @Operation(
            operationId = "deliverCitation",
            summary =
                    "The violator got their copy: at the scene, or which of the three exceptions, on the state named by If-Match")
    @APIResponseSchema(value = CitationView.class, responseCode = "200", responseDescription = "The citation")
    public Response deliver(
            CitationNumber number,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen,
            @NotNull @Valid DeliveryForm form) {
        var how = deliveryOf(form, acting.user().name());
        return answer(deliverCitation.deliver(new DeliverCitation.Command(number, seen, how)));
    }

    @POST
    @Path("/copies")
    @Idempotent
    @PermissionsAllowed(Rights.HAND_IN_COPIES)
    @Operation(
            operationId = "handInCopies",
            summary = "The remaining copies are with the chief or the chief's designee, on the state named by If-Match")
    @APIResponseSchema(value = CitationView.class, responseCode = "200", responseDescription = "The citation")
    public Response handIn(
            CitationNumber number,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen,
            @NotNull @Valid CopiesForm form) {
        var receiver = nameOf("receivedBy", form.receivedBy());
        return answer(handInCopies.handIn(
                new HandInCopies.Command(number, seen, form.handedInAt().toInstant(), receiver)));
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
        if (form.event() == Forwarding.Event.REJECTED && form.note() == null) {
            var faults = new Faults();
            faults.add(
                    "note", "forwarding-note", "it was sent back without saying why", "write what the receiver said");
            faults.refuseIfAny(Refusal.Kind.MALFORMED, "malformed-request", "The form is not complete.");
        }
        var step = new ForwardCitation.Step(
                form.event(),
                form.means(),
                form.reference().strip(),
                form.note(),
                form.happenedAt().toInstant());
        return CitationView.of(forwardCitation.report(number, seen, step)).answer();
    }

    private static Response answer(Optional<CitationFile> changed) {
        return changed.map(file -> CitationView.of(file).answer().toResponse())
                .orElseGet(() -> Problems.answer(OwnCitations.notYours()));
    }

    private static Delivery deliveryOf(DeliveryForm form, String by) {
        var faults = new Faults();
        var atScene = form.manner() == Delivery.Manner.AT_SCENE;
        var mailed = form.manner() == Delivery.Manner.MAIL;
        asked(
                faults,
                !atScene,
                "exception",
                form.exception(),
                "a copy that was not given at the scene has its exception");
        asked(faults, !atScene, "reason", form.reason(), "a copy that was not given at the scene has its reason");
        asked(faults, mailed, "addressSource", form.addressSource(), "a mailed copy goes to a known address");
        asked(faults, mailed, "address", form.address(), "a mailed copy goes to a known address");
        asked(
                faults,
                mailed,
                "certificateOfMailing",
                form.certificateOfMailing(),
                "mailing is proved by its certificate");
        faults.refuseIfAny(
                Refusal.Kind.AGAINST_THE_RULES,
                "delivery-cannot-stand",
                "The delivery cannot stand as it is reported. Nothing was stored.");
        return new Delivery(
                form.manner(),
                form.deliveredAt().toInstant(),
                form.exception(),
                form.reason(),
                form.addressSource(),
                form.address(),
                form.certificateOfMailing(),
                by);
    }

    private static void asked(Faults faults, boolean needed, String field, @Nullable Object value, String why) {
        if (needed && value == null) {
            faults.add(field, "cit-copy-at-scene", "missing: " + why, "fill it in");
        } else if (!needed && value != null) {
            faults.add(
                    field,
                    "cit-copy-at-scene",
                    "it does not go with this manner of delivery",
                    "leave it out, or choose another manner");
        }
    }

    private static OfficerId nameOf(String field, String text) {
        try {
            return new OfficerId(text);
        } catch (IllegalArgumentException notAName) {
            var faults = new Faults();
            faults.add(field, "officer-named", String.valueOf(notAName.getMessage()), "send the sign-in name");
            throw new org.welcomingcity.kernel.Refused(
                    faults.asRefusal(Refusal.Kind.MALFORMED, "malformed-request", "This is not a sign-in name."));
        }
    }
}
