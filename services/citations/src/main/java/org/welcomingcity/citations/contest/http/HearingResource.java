package org.welcomingcity.citations.contest.http;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.contest.application.AddDatesToAvoid;
import org.welcomingcity.citations.contest.application.DecideGoodCause;
import org.welcomingcity.citations.contest.application.RecordHearingNotice;
import org.welcomingcity.citations.contest.application.RequestHearing;
import org.welcomingcity.citations.contest.domain.DateToAvoid;
import org.welcomingcity.citations.contest.domain.HearingNotice;
import org.welcomingcity.citations.contest.domain.RequestedHearing;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.platform.idempotency.Idempotent;
import org.welcomingcity.platform.state.Seen;

/** Hearings: asked for, decided about, set by the court. Each report is made on the state of the citation that If-Match names. */
@Path("/api/v1/citations/{number}/contest/hearings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Hearings and outcomes")
public class HearingResource {

    private final RequestHearing requestHearing;
    private final DecideGoodCause decideGoodCause;
    private final RecordHearingNotice recordNotice;
    private final AddDatesToAvoid addDatesToAvoid;
    private final ContestAnswers answers;

    HearingResource(
            RequestHearing requestHearing,
            DecideGoodCause decideGoodCause,
            RecordHearingNotice recordNotice,
            AddDatesToAvoid addDatesToAvoid,
            ContestAnswers answers) {
        this.requestHearing = requestHearing;
        this.decideGoodCause = decideGoodCause;
        this.recordNotice = recordNotice;
        this.addDatesToAvoid = addDatesToAvoid;
        this.answers = answers;
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Rights.RECORD_HEARING_REQUEST)
    @Operation(
            operationId = "requestHearing",
            summary = "The violator asks for a hearing: of the registrar, or of the court before a complaint issues")
    @APIResponse(responseCode = "200", description = "What came after")
    public RestResponse<ContestView> request(
            CitationNumber number,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen,
            @NotNull @Valid HearingRequestForm form) {
        return answers.of(requestHearing.request(
                number,
                seen,
                new RequestedHearing(
                        form.requestedOn(), form.receivedOn(), form.lateReason(), dates(form.datesToAvoid()))));
    }

    @POST
    @Path("/{id}/good-cause")
    @Idempotent
    @PermissionsAllowed(Rights.DECIDE_GOOD_CAUSE)
    @Operation(
            operationId = "decideGoodCause",
            summary = "The registrar or the clerk-magistrate decided about a late request; final")
    @APIResponse(responseCode = "200", description = "What came after")
    public RestResponse<ContestView> goodCause(
            CitationNumber number,
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen,
            @NotNull @Valid GoodCauseForm form) {
        return answers.of(decideGoodCause.decide(number, id, seen, form.found(), form.decidedOn(), form.note()));
    }

    @POST
    @Path("/{id}/notices")
    @Idempotent
    @PermissionsAllowed(Rights.RECORD_HEARING_NOTICE)
    @Operation(operationId = "recordHearingNotice", summary = "The court named a date, or another one")
    @APIResponse(responseCode = "200", description = "What came after")
    public RestResponse<ContestView> notice(
            CitationNumber number,
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen,
            @NotNull @Valid NoticeForm form) {
        return answers.of(recordNotice.record(
                number,
                id,
                seen,
                new HearingNotice.Content(
                        form.hearingAt().toInstant(), form.court().strip(), form.room(), form.receivedOn())));
    }

    @POST
    @Path("/{id}/dates-to-avoid")
    @Idempotent
    @PermissionsAllowed(Rights.NAME_DATES_TO_AVOID)
    @Operation(operationId = "addDatesToAvoid", summary = "Somebody cannot come on these days")
    @APIResponse(responseCode = "200", description = "What came after")
    public RestResponse<ContestView> avoid(
            CitationNumber number,
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen,
            @NotNull @Valid DatesToAvoidForm form) {
        return answers.ofOwn(addDatesToAvoid.add(number, id, seen, dates(form.datesToAvoid())));
    }

    private static List<DateToAvoid> dates(@Nullable List<DateToAvoidForm> forms) {
        return forms == null
                ? List.of()
                : forms.stream().map(DateToAvoidForm::toDate).toList();
    }
}
