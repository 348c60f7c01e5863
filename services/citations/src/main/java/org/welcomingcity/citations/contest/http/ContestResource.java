package org.welcomingcity.citations.contest.http;

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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.contest.application.AddDatesToAvoid;
import org.welcomingcity.citations.contest.application.CloseCitation;
import org.welcomingcity.citations.contest.application.ContestActions;
import org.welcomingcity.citations.contest.application.ContestFile;
import org.welcomingcity.citations.contest.application.DecideGoodCause;
import org.welcomingcity.citations.contest.application.EnterDefault;
import org.welcomingcity.citations.contest.application.FileAppeal;
import org.welcomingcity.citations.contest.application.ReadContest;
import org.welcomingcity.citations.contest.application.RecordHearingNotice;
import org.welcomingcity.citations.contest.application.RecordOutcomes;
import org.welcomingcity.citations.contest.application.RecordPayment;
import org.welcomingcity.citations.contest.application.RequestHearing;
import org.welcomingcity.citations.contest.domain.CourtDecision;
import org.welcomingcity.citations.contest.domain.DateToAvoid;
import org.welcomingcity.citations.contest.domain.HearingNotice;
import org.welcomingcity.citations.contest.domain.PaymentReport;
import org.welcomingcity.citations.contest.domain.RequestedHearing;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.platform.idempotency.Idempotent;
import org.welcomingcity.platform.problem.Problems;
import org.welcomingcity.platform.state.Seen;
import org.welcomingcity.platform.state.States;

/**
 * Hearings, outcomes, appeals, payments and default. Each report is made on the state of the citation that If-Match names.
 */
@Path("/api/v1/citations/{number}/contest")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Hearings and outcomes")
public class ContestResource {

    private static final Refusal NOT_YOURS = new Refusal(
            Refusal.Kind.NOT_PERMITTED,
            "not-your-citation",
            "An officer works on the citations they issued; ask a clerk or a supervisor. That it was asked is on the record.",
            List.of());

    private final ReadContest readContest;
    private final RequestHearing requestHearing;
    private final DecideGoodCause decideGoodCause;
    private final RecordHearingNotice recordNotice;
    private final AddDatesToAvoid addDatesToAvoid;
    private final RecordOutcomes recordOutcomes;
    private final FileAppeal fileAppeal;
    private final RecordPayment recordPayment;
    private final EnterDefault enterDefault;
    private final CloseCitation closeCitation;
    private final ContestActions actions;

    ContestResource(
            ReadContest readContest,
            RequestHearing requestHearing,
            DecideGoodCause decideGoodCause,
            RecordHearingNotice recordNotice,
            AddDatesToAvoid addDatesToAvoid,
            RecordOutcomes recordOutcomes,
            FileAppeal fileAppeal,
            RecordPayment recordPayment,
            EnterDefault enterDefault,
            CloseCitation closeCitation,
            ContestActions actions) {
        this.readContest = readContest;
        this.requestHearing = requestHearing;
        this.decideGoodCause = decideGoodCause;
        this.recordNotice = recordNotice;
        this.addDatesToAvoid = addDatesToAvoid;
        this.recordOutcomes = recordOutcomes;
        this.fileAppeal = fileAppeal;
        this.recordPayment = recordPayment;
        this.enterDefault = enterDefault;
        this.closeCitation = closeCitation;
        this.actions = actions;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(Rights.READ_CITATION)
    @Operation(
            operationId = "readContest",
            summary = "Hearings, outcomes, appeals and payments, and where each line stands")
    @APIResponseSchema(value = ContestView.class, responseCode = "200", responseDescription = "What came after")
    public Response read(CitationNumber number) {
        return shown(readContest.read(number));
    }

    @POST
    @Path("/hearings")
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
        return answer(requestHearing.request(
                number,
                seen,
                new RequestedHearing(
                        form.requestedOn(), form.receivedOn(), form.lateReason(), dates(form.datesToAvoid()))));
    }

    @POST
    @Path("/hearings/{id}/good-cause")
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
        return answer(decideGoodCause.decide(number, id, seen, form.found(), form.decidedOn(), form.note()));
    }

    @POST
    @Path("/hearings/{id}/notices")
    @Idempotent
    @PermissionsAllowed(Rights.RECORD_HEARING_NOTICE)
    @Operation(operationId = "recordHearingNotice", summary = "The court named a date, or another one")
    @APIResponse(responseCode = "200", description = "What came after")
    public RestResponse<ContestView> notice(
            CitationNumber number,
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen,
            @NotNull @Valid NoticeForm form) {
        return answer(recordNotice.record(
                number,
                id,
                seen,
                new HearingNotice.Content(
                        form.hearingAt().toInstant(), form.court().strip(), form.room(), form.receivedOn())));
    }

    @POST
    @Path("/hearings/{id}/dates-to-avoid")
    @Idempotent
    @PermissionsAllowed(Rights.NAME_DATES_TO_AVOID)
    @Operation(operationId = "addDatesToAvoid", summary = "Somebody cannot come on these days")
    @APIResponseSchema(value = ContestView.class, responseCode = "200", responseDescription = "What came after")
    public Response avoid(
            CitationNumber number,
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen,
            @NotNull @Valid DatesToAvoidForm form) {
        return shown(addDatesToAvoid.add(number, id, seen, dates(form.datesToAvoid())));
    }

    @POST
    @Path("/outcomes")
    @Idempotent
    @PermissionsAllowed(Rights.RECORD_OUTCOME)
    @Operation(operationId = "recordOutcomes", summary = "What the clerk-magistrate or the judge decided, line by line")
    @APIResponse(responseCode = "200", description = "What came after")
    public RestResponse<ContestView> outcomes(
            CitationNumber number,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen,
            @NotNull @Valid OutcomeForm form) {
        return answer(recordOutcomes.record(
                number,
                seen,
                new CourtDecision(form.decidedBy(), form.decidedOn(), form.noticeOn(), form.note()),
                form.lines().stream().map(DecidedForm::toDecided).toList()));
    }

    @POST
    @Path("/appeals")
    @Idempotent
    @PermissionsAllowed(Rights.RECORD_APPEAL)
    @Operation(operationId = "fileAppeal", summary = "The violator or the police agency appeals to a judge")
    @APIResponse(responseCode = "200", description = "What came after")
    public RestResponse<ContestView> appeal(
            CitationNumber number,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen,
            @NotNull @Valid AppealForm form) {
        return answer(fileAppeal.file(number, seen, form.party(), form.filedOn()));
    }

    @POST
    @Path("/payments")
    @Idempotent
    @PermissionsAllowed(Rights.REPORT_PAYMENT)
    @Operation(
            operationId = "recordPayment",
            summary = "A payment as the registrar or the court reports it; never taken here")
    @APIResponse(responseCode = "200", description = "What came after")
    public RestResponse<ContestView> pay(
            CitationNumber number,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen,
            @NotNull @Valid PaymentForm form) {
        return answer(recordPayment.record(
                number,
                seen,
                new PaymentReport(
                        form.receivedBy(), form.paidOn(), form.reference().strip()),
                form.lines().stream().map(PaidForm::toPaid).toList()));
    }

    @POST
    @Path("/default")
    @Idempotent
    @PermissionsAllowed(Rights.RECORD_DEFAULT)
    @Operation(operationId = "recordDefault", summary = "Responsible by default, as the registrar reports it")
    @APIResponse(responseCode = "200", description = "What came after")
    public RestResponse<ContestView> enterDefault(
            CitationNumber number,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen,
            @NotNull @Valid DefaultForm form) {
        return answer(enterDefault.enter(
                number, seen, form.enteredOn(), form.reference().strip()));
    }

    @POST
    @Path("/closing")
    @Idempotent
    @PermissionsAllowed(Rights.CLOSE_CITATION)
    @Operation(operationId = "closeCitation", summary = "Nothing is left to be done: every line is settled")
    @APIResponse(responseCode = "200", description = "What came after")
    public RestResponse<ContestView> close(
            CitationNumber number,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen,
            @NotNull @Valid ClosingForm form) {
        return answer(closeCitation.close(number, seen, form.note()));
    }

    private static List<DateToAvoid> dates(@Nullable List<DateToAvoidForm> forms) {
        return forms == null
                ? List.of()
                : forms.stream().map(DateToAvoidForm::toDate).toList();
    }

    private RestResponse<ContestView> answer(ContestFile file) {
        return RestResponse.ResponseBuilder.ok(ContestView.of(file, actions.offeredOn(file)))
                .tag(States.tag(file.contest().citation().version()))
                .build();
    }

    private Response shown(Optional<ContestFile> file) {
        return file.map(this::answer).map(RestResponse::toResponse).orElseGet(() -> Problems.answer(NOT_YOURS));
    }
}
