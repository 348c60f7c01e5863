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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.contest.application.CloseCitation;
import org.welcomingcity.citations.contest.application.EnterDefault;
import org.welcomingcity.citations.contest.application.FileAppeal;
import org.welcomingcity.citations.contest.application.ReadContest;
import org.welcomingcity.citations.contest.application.RecordOutcomes;
import org.welcomingcity.citations.contest.application.RecordPayment;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.platform.idempotency.Idempotent;
import org.welcomingcity.platform.state.Seen;

/** Outcomes, appeals, payments and default. Each report is made on the state of the citation that If-Match names. */
@Path("/api/v1/citations/{number}/contest")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Hearings and outcomes")
public class ContestResource {

    private final ReadContest readContest;
    private final RecordOutcomes recordOutcomes;
    private final FileAppeal fileAppeal;
    private final RecordPayment recordPayment;
    private final EnterDefault enterDefault;
    private final CloseCitation closeCitation;
    private final ContestAnswers answers;

    ContestResource(
            ReadContest readContest,
            RecordOutcomes recordOutcomes,
            FileAppeal fileAppeal,
            RecordPayment recordPayment,
            EnterDefault enterDefault,
            CloseCitation closeCitation,
            ContestAnswers answers) {
        this.readContest = readContest;
        this.recordOutcomes = recordOutcomes;
        this.fileAppeal = fileAppeal;
        this.recordPayment = recordPayment;
        this.enterDefault = enterDefault;
        this.closeCitation = closeCitation;
        this.answers = answers;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(Rights.READ_CITATION)
    @Operation(
            operationId = "readContest",
            summary = "Hearings, outcomes, appeals and payments, and where each line stands")
    @APIResponse(responseCode = "200", description = "What came after")
    public RestResponse<ContestView> read(CitationNumber number) {
        return answers.ofOwn(readContest.read(number));
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
        return answers.of(recordOutcomes.record(
                number,
                seen,
                form.toDecision(),
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
        return answers.of(fileAppeal.file(number, seen, form.party(), form.filedOn()));
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
        return answers.of(recordPayment.record(
                number,
                seen,
                form.toReport(),
                form.lines().stream().map(PaidForm::toPaid).toList(),
                Boolean.TRUE.equals(form.referenceUsedBefore())));
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
        return answers.of(enterDefault.enter(
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
        return answers.of(closeCitation.close(number, seen, form.note()));
    }
}
