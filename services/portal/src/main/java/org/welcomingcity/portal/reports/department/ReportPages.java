package org.welcomingcity.portal.reports.department;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.contract.citations.DeparturesApi;
import org.welcomingcity.contract.citations.PerceivedCounts;
import org.welcomingcity.contract.citations.PerceivedDemographicsApi;
import org.welcomingcity.contract.citations.RatesView;
import org.welcomingcity.portal.frame.form.FormDraft;
import org.welcomingcity.portal.frame.form.FormShape;
import org.welcomingcity.portal.frame.form.Option;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.page.Download;
import org.welcomingcity.portal.reports.access.Rights;
import org.welcomingcity.portal.service.FileTypes;
import org.welcomingcity.portal.service.FilesApi;
import org.welcomingcity.portal.service.ServiceAnswers;
import org.welcomingcity.portal.service.ServiceRefused;

/** Reports in numbers. None of them is by officer. */
@Path("/reports")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class ReportPages {

    private static final int BAD_REQUEST = 400;
    private static final int QUARTERS = 12;
    private static final FormShape MONTHS = new FormShape(Set.of("from", "to"), Map.of());
    private static final FormShape QUARTER = new FormShape(Set.of("quarter"), Map.of());

    @CheckedTemplate(basePath = "reports/department")
    static class Templates {
        private Templates() {}

        static native TemplateInstance departures(
                @Nullable RatesView rates, FormDraft months, String file, String workbook);

        static native TemplateInstance perceived(PerceivedCounts counts, FormDraft asked, List<Option> quarters);
    }

    private final DeparturesApi departures;
    private final FilesApi files;
    private final PerceivedDemographicsApi perceivedDemographics;
    private final ReportWords reportWords;
    private final Clock clock;

    ReportPages(
            @RestClient DeparturesApi departures,
            @RestClient FilesApi files,
            @RestClient PerceivedDemographicsApi perceivedDemographics,
            @Spoken ReportWords reportWords,
            Clock clock) {
        this.departures = departures;
        this.files = files;
        this.perceivedDemographics = perceivedDemographics;
        this.reportWords = reportWords;
        this.clock = clock;
    }

    @GET
    @Path("/departures")
    @PermissionsAllowed(Rights.READ_RATES)
    public TemplateInstance departures(@Context UriInfo uri) {
        var asked = FormDraft.typed(MONTHS, uri.getQueryParameters());
        try {
            var rates = ServiceAnswers.of(() -> departures.reportDepartureRates(new DeparturesApi.ReportDepartureRates()
                    .from(asked.entered("from"))
                    .to(asked.entered("to"))));
            return Templates.departures(rates, shown(asked, rates), file(uri, "csv"), file(uri, "xlsx"));
        } catch (ServiceRefused refused) {
            if (refused.status() != BAD_REQUEST || refused.problem().allFaults().isEmpty()) {
                throw refused;
            }
            return Templates.departures(
                    null, asked.with(refused.problem().allFaults()), file(uri, "csv"), file(uri, "xlsx"));
        }
    }

    @GET
    @Path("/departures.csv")
    @Produces(MediaType.WILDCARD)
    @PermissionsAllowed(Rights.READ_RATES)
    public Response departuresFile(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        return Download.download(
                ServiceAnswers.of(() -> files.departureRates(from, to)), "text/csv", "departure-rates.csv");
    }

    @GET
    @Path("/departures.xlsx")
    @Produces(MediaType.WILDCARD)
    @PermissionsAllowed(Rights.READ_RATES)
    public Response departuresWorkbook(
            @QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        return Download.download(
                ServiceAnswers.of(() -> files.departureRatesAsWorkbook(from, to)),
                FileTypes.XLSX,
                "departure-rates.xlsx");
    }

    @GET
    @Path("/perceived")
    @PermissionsAllowed(Rights.COUNT_PERCEIVED)
    public TemplateInstance perceived(@QueryParam("quarter") @Nullable String asked) {
        var quarters = finishedQuarters();
        var quarter = quarters.stream()
                .filter(known -> known.value().equals(asked))
                .findFirst()
                .orElse(quarters.getFirst());
        var named = quarter.value().split("-", 2);
        var counts = ServiceAnswers.of(() -> perceivedDemographics.countPerceivedDemographics(
                new PerceivedDemographicsApi.CountPerceivedDemographics()
                        .year(Integer.parseInt(named[0]))
                        .quarter(Integer.parseInt(named[1]))));
        return Templates.perceived(counts, FormDraft.of(QUARTER, Map.of("quarter", quarter.value())), quarters);
    }

    // The months that were counted, also where none were asked for.
    private static FormDraft shown(FormDraft asked, RatesView rates) {
        if (rates.months().isEmpty()) {
            return asked;
        }
        return asked.with("from", rates.months().getFirst().month())
                .with("to", rates.months().getLast().month());
    }

    private static String file(UriInfo uri, String ending) {
        var query = uri.getRequestUri().getRawQuery();
        return "/reports/departures." + ending + (query == null ? "" : "?" + query);
    }

    private List<Option> finishedQuarters() {
        var today = LocalDate.now(clock);
        return IntStream.rangeClosed(1, QUARTERS)
                .mapToObj(back -> today.minus(back, IsoFields.QUARTER_YEARS))
                .map(day -> {
                    var quarter = day.get(IsoFields.QUARTER_OF_YEAR);
                    return Option.of(
                            day.getYear() + "-" + quarter, reportWords.perceivedQuarterIs(day.getYear(), quarter));
                })
                .toList();
    }
}
