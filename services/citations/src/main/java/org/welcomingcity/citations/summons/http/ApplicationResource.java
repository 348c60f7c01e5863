package org.welcomingcity.citations.summons.http;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.welcomingcity.citations.access.OwnCitations;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.summons.application.Packet;
import org.welcomingcity.citations.summons.application.PrepareApplication;
import org.welcomingcity.citations.summons.application.ReadApplication;
import org.welcomingcity.citations.summons.application.SignApplication;
import org.welcomingcity.citations.summons.application.SummonsActions;
import org.welcomingcity.platform.idempotency.Idempotent;
import org.welcomingcity.platform.problem.Problems;
import org.welcomingcity.platform.state.Seen;
import org.welcomingcity.platform.state.States;

/** The application for criminal complaint: to read, on paper, and for machines. */
@Path("/api/v1/citations/{number}/complaint-application")
@Tag(name = "Summonses")
public class ApplicationResource {

    private final ReadApplication readApplication;
    private final PrepareApplication prepareApplication;
    private final SignApplication signApplication;
    private final SummonsActions actions;

    ApplicationResource(
            ReadApplication readApplication,
            PrepareApplication prepareApplication,
            SignApplication signApplication,
            SummonsActions actions) {
        this.readApplication = readApplication;
        this.prepareApplication = prepareApplication;
        this.signApplication = signApplication;
        this.actions = actions;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Rights.READ_APPLICATION)
    @Operation(
            operationId = "readComplaintApplication",
            summary =
                    "The application: as JSON, as a tagged PDF, or as XML with the names of NIEM and ECF (no conformance claimed)")
    @APIResponse(
            responseCode = "200",
            description = "The application",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = PacketView.class)),
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "application/xml", schema = @Schema(type = SchemaType.STRING))
            })
    public RestResponse<PacketView> read(CitationNumber number) {
        return shown(readApplication.read(number));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Idempotent
    @PermissionsAllowed(Rights.WRITE_APPLICATION)
    @Operation(
            operationId = "prepareComplaintApplication",
            summary = "Write the application, or write it anew while it is not signed, on the state named by If-Match")
    @APIResponse(responseCode = "200", description = "The application")
    public RestResponse<PacketView> prepare(
            CitationNumber number,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen,
            @NotNull @Valid ApplicationForm form) {
        return shown(prepareApplication.prepare(number, seen, form.toContent()));
    }

    @POST
    @Path("/signature")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Idempotent
    @PermissionsAllowed(Rights.WRITE_APPLICATION)
    @Operation(
            operationId = "signComplaintApplication",
            summary = "The officer, or the signer the chief designated, signs it; from then on it stands")
    @APIResponse(responseCode = "200", description = "The application")
    public RestResponse<PacketView> sign(
            CitationNumber number,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen,
            @NotNull @Valid SignatureForm form) {
        return shown(signApplication.sign(number, seen, form.title().strip()));
    }

    private RestResponse<PacketView> shown(Optional<Packet> packet) {
        return packet.map(found -> PacketView.of(found, actions.offeredOn(found)))
                .map(view -> States.answer(view, view.version()))
                .orElseGet(() -> Problems.instead(OwnCitations.notYoursToChange()));
    }
}
