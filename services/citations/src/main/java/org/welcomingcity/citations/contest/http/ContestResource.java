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
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.contest.application.AskForHearing;
import org.welcomingcity.citations.contest.application.ReadContest;
import org.welcomingcity.citations.contest.application.RecordOutcomes;
import org.welcomingcity.citations.contest.application.RecordPayments;
import org.welcomingcity.citations.contest.domain.DateToAvoid;
import org.welcomingcity.citations.contest.domain.Hearing;
import org.welcomingcity.citations.contest.domain.HearingNotice;
import org.welcomingcity.citations.contest.domain.LineOutcome;
import org.welcomingcity.citations.contest.domain.ReportedPayment;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.platform.idempotency.Idempotent;
import org.welcomingcity.platform.problem.Problems;
import org.welcomingcity.platform.security.Acting;
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

    private final ReadContest contests;
    private final AskForHearing hearings;
    private final RecordOutcomes outcomes;
    private final RecordPayments payments;
    private final Acting acting;
    private final Clock clock;

    ContestResource(
            ReadContest contests,
            AskForHearing hearings,
            RecordOutcomes outcomes,
            RecordPayments payments,
            Acting acting,
            Clock clock) {
        this.contests = contests;
        this.hearings = hearings;
        this.outcomes = outcomes;
        this.payments = payments;
        this.acting = acting;
        this.clock = clock;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(Rights.READ_CITATION)
    @Operation(
            operationId = "readContest",
            summary = "Hearings, outcomes, appeals and payments, and where each line stands")
    @APIResponseSchema(value = ContestView.class, responseCode = "200", responseDescription = "What came after")
    public Response read(CitationNumber number) {
        return contests.read(number).map(ContestResource::answer).orElseGet(() -> Problems.answer(NOT_YOURS));
    }

    @POST
    @Path("/hearings")
    @Idempotent
    @PermissionsAllowed(Rights.RECORD_HEARING_REQUEST)
    @Operation(
            operationId = "requestHearing",
            summary = "The violator asks for a hearing: of the registrar, or of the court before a complaint issues")
    @APIResponseSchema(value = ContestView.class, responseCode = "200", responseDescription = "What came after")
    public Response request(
            CitationNumber number,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen,
            @NotNull @Valid ContestForms.HearingRequestForm form) {
        hearings.request(
                number,
                seen,
                new Hearing.Request(
                        form.requestedOn(), form.receivedOn(), form.lateReason(), dates(form.datesToAvoid())));
        return answer(contests.current(number));
    }

    @POST
    @Path("/hearings/{id}/good-cause")
    @Idempotent
    @PermissionsAllowed(Rights.DECIDE_GOOD_CAUSE)
    @Operation(
            operationId = "decideGoodCause",
            summary = "The registrar or the clerk-magistrate decided about a late request; final")
    @APIResponseSchema(value = ContestView.class, responseCode = "200", responseDescription = "What came after")
    public Response goodCause(
            CitationNumber number,
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen,
            @NotNull @Valid ContestForms.GoodCauseForm form) {
        hearings.decideGoodCause(number, id, seen, form.found(), form.decidedOn(), form.note());
        return answer(contests.current(number));
    }

    @POST
    @Path("/hearings/{id}/notices")
    @Idempotent
    @PermissionsAllowed(Rights.RECORD_HEARING_NOTICE)
    @Operation(operationId = "recordHearingNotice", summary = "The court named a date, or another one")
    @APIResponseSchema(value = ContestView.class, responseCode = "200", responseDescription = "What came after")
    public Response notice(
            CitationNumber number,
            UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen,
            @NotNull @Valid ContestForms.NoticeForm form) {
        hearings.schedule(
                number,
                id,
                seen,
                new HearingNotice(
                        form.hearingAt().toInstant(),
                        form.court().strip(),
                        form.room(),
                        form.receivedOn(),
                        clock.instant(),
                        acting.user().name()));
        return answer(contests.current(number));
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
            @NotNull @Valid ContestForms.DatesToAvoidForm form) {
        return hearings.avoid(number, id, seen, dates(form.datesToAvoid()))
                ? answer(contests.current(number))
                : Problems.answer(NOT_YOURS);
    }

    @POST
    @Path("/outcomes")
    @Idempotent
    @PermissionsAllowed(Rights.RECORD_OUTCOME)
    @Operation(operationId = "recordOutcomes", summary = "What the clerk-magistrate or the judge decided, line by line")
    @APIResponseSchema(value = ContestView.class, responseCode = "200", responseDescription = "What came after")
    public Response outcomes(
            CitationNumber number,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen,
            @NotNull @Valid ContestForms.OutcomeForm form) {
        outcomes.record(
                number,
                seen,
                new LineOutcome.Decision(form.decidedBy(), form.decidedOn(), form.noticeOn(), form.note()),
                form.lines().stream()
                        .map(line -> new RecordOutcomes.Decided(
                                line.line(), line.outcome(), ContestForms.cents(line.amount())))
                        .toList());
        return answer(contests.current(number));
    }

    @POST
    @Path("/appeals")
    @Idempotent
    @PermissionsAllowed(Rights.RECORD_APPEAL)
    @Operation(operationId = "fileAppeal", summary = "The violator or the police agency appeals to a judge")
    @APIResponseSchema(value = ContestView.class, responseCode = "200", responseDescription = "What came after")
    public Response appeal(
            CitationNumber number,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen,
            @NotNull @Valid ContestForms.AppealForm form) {
        outcomes.appeal(number, seen, form.party(), form.filedOn());
        return answer(contests.current(number));
    }

    @POST
    @Path("/payments")
    @Idempotent
    @PermissionsAllowed(Rights.REPORT_PAYMENT)
    @Operation(
            operationId = "recordPayment",
            summary = "A payment as the registrar or the court reports it; never taken here")
    @APIResponseSchema(value = ContestView.class, responseCode = "200", responseDescription = "What came after")
    public Response pay(
            CitationNumber number,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen,
            @NotNull @Valid ContestForms.PaymentForm form) {
        payments.pay(
                number,
                seen,
                new ReportedPayment.Report(
                        form.receivedBy(), form.paidOn(), form.reference().strip()),
                form.lines().stream()
                        .map(line -> new RecordPayments.Paid(
                                line.line(), java.util.Objects.requireNonNull(ContestForms.cents(line.amount()))))
                        .toList());
        return answer(contests.current(number));
    }

    @POST
    @Path("/default")
    @Idempotent
    @PermissionsAllowed(Rights.RECORD_DEFAULT)
    @Operation(operationId = "recordDefault", summary = "Responsible by default, as the registrar reports it")
    @APIResponseSchema(value = ContestView.class, responseCode = "200", responseDescription = "What came after")
    public Response enterDefault(
            CitationNumber number,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen,
            @NotNull @Valid ContestForms.DefaultForm form) {
        payments.enterDefault(number, seen, form.enteredOn(), form.reference().strip());
        return answer(contests.current(number));
    }

    @POST
    @Path("/closing")
    @Idempotent
    @PermissionsAllowed(Rights.CLOSE_CITATION)
    @Operation(operationId = "closeCitation", summary = "Nothing is left to be done: every line is settled")
    @APIResponseSchema(value = ContestView.class, responseCode = "200", responseDescription = "What came after")
    public Response close(
            CitationNumber number,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen,
            @NotNull @Valid ContestForms.ClosingForm form) {
        outcomes.close(number, seen, form.note());
        return answer(contests.current(number));
    }

    private static List<DateToAvoid> dates(@Nullable List<ContestForms.DateToAvoidForm> forms) {
        return forms == null
                ? List.of()
                : forms.stream().map(ContestForms.DateToAvoidForm::toDate).toList();
    }

    private static Response answer(ReadContest.Shown shown) {
        return Response.ok(ContestView.of(shown))
                .tag(States.tag(shown.citation().version()))
                .build();
    }
}
