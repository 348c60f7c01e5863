package org.welcomingcity.citations.departure.http;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.departure.application.ReportDepartures;
import org.welcomingcity.citations.departure.domain.PublishedRates;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.platform.csv.TableFile;
import org.welcomingcity.platform.text.CleanText;
import org.welcomingcity.platform.time.WrittenTimes;

/** The rate of departures by month; aggregates only. */
@Path("/api/v1/departure-rates")
@Tag(name = "Departures")
public class DepartureRateResource {

    private static final int LONGEST = 120;

    private final ReportDepartures report;
    private final Clock clock;

    DepartureRateResource(ReportDepartures report, Clock clock) {
        this.report = report;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Rights.READ_DEPARTURE_RATES)
    @Operation(
            operationId = "reportDepartureRates",
            summary =
                    "Departures from the presumption by month, never by officer; small counts are withheld; also as CSV")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = RatesView.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = TableFile.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RatesView rates(
            @Parameter(description = "the first month; a year before the last where left out", example = "2026-01")
                    @QueryParam("from")
                    @CleanText(max = 7)
                    @Nullable
                    String from,
            @Parameter(description = "the last month; this month where left out", example = "2026-06")
                    @QueryParam("to")
                    @CleanText(max = 7)
                    @Nullable
                    String to) {
        var rates = between(from, to);
        return new RatesView(
                rates.rows().stream().map(RateView::of).toList(),
                rates.totalStops(),
                rates.totalDepartures(),
                rates.totalRestingOnStatus(),
                PublishedRates.SMALLEST_SHOWN);
    }

    @GET
    @Produces({"text/csv;qs=0.5", TableFile.XLSX + ";qs=0.45"})
    @PermissionsAllowed(Rights.READ_DEPARTURE_RATES)
    @Operation(hidden = true)
    public TableFile export(
            @QueryParam("from") @CleanText(max = 7) @Nullable String from,
            @QueryParam("to") @CleanText(max = 7) @Nullable String to) {
        var rates = between(from, to);
        return new TableFile(
                "departure-rates",
                List.of("month", "stops", "departures", "per_hundred", "withheld"),
                rows -> rates.rows()
                        .forEach(row -> rows.row(
                                row.month(), row.stops(), row.departures(), row.perHundred(), row.withheld())));
    }

    private PublishedRates between(@Nullable String from, @Nullable String to) {
        var faults = new Faults();
        var last = WrittenTimes.month("to", to, faults);
        var until = last == null ? YearMonth.now(clock) : last;
        var first = WrittenTimes.month("from", from, faults);
        var since = first == null ? until.minusMonths(11) : first;
        if (faults.none() && (since.isAfter(until) || ChronoUnit.MONTHS.between(since, until) >= LONGEST)) {
            faults.add(
                    "from",
                    "months-in-order",
                    "the first month is after the last, or more than ten years before it",
                    "send at most %d months".formatted(LONGEST));
        }
        faults.refuseIfAny(Refusal.Kind.MALFORMED, "malformed-request", "The months cannot be read.");
        return report.between(since, until);
    }
}
