package org.welcomingcity.reporting.stateexport.http;

import static java.util.Objects.requireNonNullElse;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.platform.csv.TableFile;
import org.welcomingcity.platform.paging.Cursor;
import org.welcomingcity.platform.text.CleanText;
import org.welcomingcity.policy.stop.PersonOutcome;
import org.welcomingcity.reporting.access.Rights;
import org.welcomingcity.reporting.stateexport.application.OrdinanceQuestion;
import org.welcomingcity.reporting.stateexport.application.OrdinanceReview;
import org.welcomingcity.reporting.stateexport.application.OrdinanceSummary;
import org.welcomingcity.reporting.stateexport.domain.ExportLine;
import org.welcomingcity.reporting.stateexport.domain.ReviewedEncounter;
import org.welcomingcity.reporting.stateexport.domain.Verdict;

/** What an ordinance would have done about the unlicensed-operation citations of the state exports. */
@Path("/api/v1/state-citations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "State export")
public class OrdinanceReviewResource {

    /** The table of agreements and departures, with what it takes for granted. */
    @Schema(name = "OrdinanceReviewSummary")
    public record SummaryView(
            @Schema(examples = "cambridge-ma") String jurisdiction,
            @Schema(examples = "2020-02-10") @Nullable String asIf,
            @Schema(examples = "324") long citations,
            @Schema(examples = "30") long arrests,
            @Schema(examples = "14") long arrestsWithoutOtherOffence,
            long arrestsWithOtherGround,
            Map<Verdict, Long> verdicts,
            List<OrdinanceSummary.Row> rows,
            List<String> assumptions) {}

    /** One citation, what was done, and what the tables say. */
    @Schema(name = "OrdinanceReviewLine")
    public record LineView(
            String agency,
            @Nullable String citation,
            LocalDate occurredOn,
            List<Long> lines,
            ExportLine.Type done,
            @Schema(examples = "cambridge-ma@2020-02-10") String pack,
            PersonOutcome outcome,
            Verdict verdict,
            @Schema(examples = "P8") String rule,
            String cite,
            RuleStatus status,
            String statusWords,
            String why,
            List<String> otherOffences,
            List<String> arrestGrounds,
            List<String> wouldAgreeIf) {
        static LineView of(ReviewedEncounter reviewed) {
            var encounter = reviewed.encounter();
            return new LineView(
                    encounter.agency(),
                    encounter.citation(),
                    encounter.occurredOn(),
                    encounter.lines().stream().map(line -> line.line()).toList(),
                    reviewed.done(),
                    reviewed.pack().jurisdiction() + "@" + reviewed.pack().version(),
                    reviewed.outcome(),
                    reviewed.verdict(),
                    reviewed.rule(),
                    reviewed.cite(),
                    reviewed.status(),
                    reviewed.status().words(),
                    reviewed.why(),
                    reviewed.otherOffences(),
                    reviewed.arrestGrounds(),
                    reviewed.wouldAgreeIf());
        }
    }

    /** A page, by day. */
    public record OrdinanceReviewPage(
            List<LineView> items, @Nullable String next) {}

    private final OrdinanceReview review;
    private final String ownCity;

    OrdinanceReviewResource(OrdinanceReview review, @ConfigProperty(name = "city.jurisdiction") String ownCity) {
        this.review = review;
        this.ownCity = ownCity;
    }

    @GET
    @Path("/ordinance/summary")
    @PermissionsAllowed(Rights.READ_STATE_DATA)
    @Operation(
            operationId = "summariseOrdinanceReview",
            summary =
                    "What the ordinance would have done about unlicensed-operation citations, as a table. The pack is that of"
                            + " each event's day, or the one named as if it had been in force")
    public SummaryView summary(
            @QueryParam("jurisdiction") @CleanText(max = 40) @Nullable String jurisdiction,
            @QueryParam("pack") @CleanText(max = 20) @Nullable String pack,
            @QueryParam("agency") @CleanText(max = 80) @Nullable String agency) {
        var question = question(jurisdiction, pack, agency);
        var summary = review.summary(question);
        return new SummaryView(
                question.jurisdiction(),
                question.version(),
                summary.citations(),
                summary.arrests(),
                summary.arrestsWithoutOtherOffence(),
                summary.arrestsWithOtherGround(),
                summary.verdicts(),
                summary.rows(),
                OrdinanceReview.ASSUMPTIONS);
    }

    @GET
    @Path("/ordinance")
    @PermissionsAllowed(Rights.READ_STATE_DATA)
    @Operation(operationId = "listOrdinanceReview", summary = "The same, citation by citation")
    @APIResponse(responseCode = "200", description = "A page")
    public RestResponse<OrdinanceReviewPage> list(
            @QueryParam("jurisdiction") @CleanText(max = 40) @Nullable String jurisdiction,
            @QueryParam("pack") @CleanText(max = 20) @Nullable String pack,
            @QueryParam("agency") @CleanText(max = 80) @Nullable String agency,
            @QueryParam("verdict") @Nullable Verdict verdict,
            @QueryParam("after") @CleanText(max = 200) @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit,
            @Context UriInfo uri) {
        return review.page(
                        question(jurisdiction, pack, agency),
                        verdict,
                        after == null ? null : Cursor.decoded(after),
                        limit)
                .map(LineView::of)
                .answer(uri, OrdinanceReviewPage::new);
    }

    @GET
    @Path("/ordinance.csv")
    @Produces({"text/csv", TableFile.XLSX + ";qs=0.9"})
    @PermissionsAllowed(Rights.READ_STATE_DATA)
    @Operation(operationId = "downloadOrdinanceReview", summary = "The same as a CSV file")
    @APIResponse(responseCode = "200", description = "The file")
    public Response asCsv(
            @QueryParam("jurisdiction") @CleanText(max = 40) @Nullable String jurisdiction,
            @QueryParam("pack") @CleanText(max = 20) @Nullable String pack,
            @QueryParam("agency") @CleanText(max = 80) @Nullable String agency) {
        var question = question(jurisdiction, pack, agency);
        review.check(question);
        return Response.ok(new TableFile(
                        "ordinance-review",
                        List.of(
                                "agency",
                                "citation",
                                "occurred_on",
                                "lines",
                                "done",
                                "pack",
                                "outcome",
                                "verdict",
                                "rule",
                                "cite",
                                "status",
                                "why",
                                "other_offences",
                                "arrest_grounds",
                                "would_agree_if"),
                        rows -> review.each(question, reviewed -> {
                            var view = LineView.of(reviewed);
                            rows.row(
                                    view.agency(),
                                    view.citation(),
                                    view.occurredOn(),
                                    joined(view.lines()),
                                    view.done(),
                                    view.pack(),
                                    view.outcome(),
                                    view.verdict(),
                                    view.rule(),
                                    view.cite(),
                                    view.status(),
                                    view.why(),
                                    joined(view.otherOffences()),
                                    joined(view.arrestGrounds()),
                                    joined(view.wouldAgreeIf()));
                        })))
                .build();
    }

    private static String joined(List<?> values) {
        return String.join("; ", values.stream().map(Object::toString).toList());
    }

    private OrdinanceQuestion question(@Nullable String jurisdiction, @Nullable String pack, @Nullable String agency) {
        return new OrdinanceQuestion(requireNonNullElse(jurisdiction, ownCity), pack, agency);
    }
}
