package org.welcomingcity.reporting.stateexport.http;

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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.RuleStatus;
import org.welcomingcity.platform.csv.TableFile;
import org.welcomingcity.platform.paging.Cursor;
import org.welcomingcity.platform.text.CleanText;
import org.welcomingcity.reporting.access.Rights;
import org.welcomingcity.reporting.stateexport.application.SpeedingReview;
import org.welcomingcity.reporting.stateexport.domain.ComparedAmount;
import org.welcomingcity.reporting.stateexport.domain.ComparedAmount.Match;

/** The amounts on the speeding lines of the state exports beside those of the policy's formula. */
@Path("/api/v1/state-citations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "State export")
public class SpeedingReviewResource {

    /** One line; amounts in US dollars. */
    @Schema(name = "SpeedingReviewLine")
    public record LineView(
            String agency,
            long line,
            @Nullable String citation,
            LocalDate occurredOn,
            @Schema(examples = "9017A4") String offence,
            @Schema(examples = "30") int limit,
            @Schema(examples = "50") int speed,
            Match match,
            @Schema(examples = "205") @Nullable BigDecimal written,
            @Schema(examples = "205") @Nullable BigDecimal computed,
            @Nullable BigDecimal difference,
            int linesOfCitation,
            @Nullable String disposition,
            @Nullable String rule,
            @Nullable RuleStatus status,
            String why) {
        static LineView of(ComparedAmount compared) {
            var line = compared.line();
            return new LineView(
                    line.agency(),
                    line.line(),
                    line.citation(),
                    line.occurredOn(),
                    line.offence(),
                    line.limit(),
                    line.speed(),
                    compared.match(),
                    dollars(compared.written()),
                    dollars(compared.computed()),
                    dollars(compared.difference()),
                    line.linesOfCitation(),
                    line.disposition(),
                    compared.rule(),
                    compared.status(),
                    compared.why());
        }

        private static @Nullable BigDecimal dollars(@Nullable Money money) {
            return money == null ? null : money.getAmount();
        }
    }

    /** A page, by day. */
    public record SpeedingReviewPage(
            List<LineView> items, @Nullable String next) {}

    private final SpeedingReview review;
    private final String jurisdiction;

    SpeedingReviewResource(SpeedingReview review, @ConfigProperty(name = "city.jurisdiction") String jurisdiction) {
        this.review = review;
        this.jurisdiction = jurisdiction;
    }

    @GET
    @Path("/speeding/summary")
    @PermissionsAllowed(Rights.READ_STATE_DATA)
    @Operation(
            operationId = "summariseSpeedingReview",
            summary = "How often the amounts on real speeding lines are those of the formula")
    public SpeedingReview.Summary summary(@QueryParam("agency") @CleanText(max = 80) @Nullable String agency) {
        return review.summary(jurisdiction, agency);
    }

    @GET
    @Path("/speeding")
    @PermissionsAllowed(Rights.READ_STATE_DATA)
    @Operation(
            operationId = "listSpeedingReview",
            summary = "The same, line by line; match=DIFFERS lists disagreements")
    @APIResponse(responseCode = "200", description = "A page")
    public RestResponse<SpeedingReviewPage> list(
            @QueryParam("agency") @CleanText(max = 80) @Nullable String agency,
            @QueryParam("match") @Nullable Match match,
            @QueryParam("after") @CleanText(max = 200) @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit,
            @Context UriInfo uri) {
        return review.page(jurisdiction, agency, match, after == null ? null : Cursor.decoded(after), limit)
                .map(LineView::of)
                .answer(uri, SpeedingReviewPage::new);
    }

    @GET
    @Path("/speeding.csv")
    @Produces({"text/csv", TableFile.XLSX + ";qs=0.9"})
    @PermissionsAllowed(Rights.READ_STATE_DATA)
    @Operation(operationId = "downloadSpeedingReview", summary = "The same as a CSV file")
    @APIResponse(responseCode = "200", description = "The file")
    public Response asCsv(@QueryParam("agency") @CleanText(max = 80) @Nullable String agency) {
        return Response.ok(new TableFile(
                        "speeding-review",
                        List.of(
                                "agency",
                                "line",
                                "citation",
                                "occurred_on",
                                "offence",
                                "limit",
                                "speed",
                                "match",
                                "written",
                                "computed",
                                "difference",
                                "lines_of_citation",
                                "disposition",
                                "rule",
                                "status",
                                "why"),
                        rows -> review.each(jurisdiction, agency, compared -> {
                            var view = LineView.of(compared);
                            rows.row(
                                    view.agency(),
                                    view.line(),
                                    view.citation(),
                                    view.occurredOn(),
                                    view.offence(),
                                    view.limit(),
                                    view.speed(),
                                    view.match(),
                                    view.written(),
                                    view.computed(),
                                    view.difference(),
                                    view.linesOfCitation(),
                                    view.disposition(),
                                    view.rule(),
                                    view.status(),
                                    view.why());
                        })))
                .build();
    }
}
