package org.welcomingcity.citations.exchange.http;

import static java.util.Objects.requireNonNullElse;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.citations.exchange.application.CompareStatement;
import org.welcomingcity.citations.exchange.application.CompareStatement.Held;
import org.welcomingcity.citations.exchange.application.CompareStatement.Statement;
import org.welcomingcity.citations.exchange.domain.Partner;
import org.welcomingcity.citations.exchange.http.PartnerFile.Damaged;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.platform.body.MaxBody;
import org.welcomingcity.platform.idempotency.Idempotent;
import org.welcomingcity.platform.security.Acting;
import org.welcomingcity.platform.text.CleanText;
import org.welcomingcity.platform.time.CityTime;
import org.welcomingcity.platform.time.WrittenTimes;

/** What partners state that they have. */
@Path("/api/v1/statements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exchange with registrar and court")
public class StatementResource {

    private static final int EIGHT_MEBIBYTES = 8 * 1024 * 1024;

    private final CompareStatement compareStatement;
    private final Acting acting;
    private final Clock clock;

    StatementResource(CompareStatement compareStatement, Acting acting, Clock clock) {
        this.compareStatement = compareStatement;
        this.acting = acting;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @MaxBody(EIGHT_MEBIBYTES)
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Rights.ACKNOWLEDGE_AS_PARTNER)
    @Operation(
            operationId = "stateHoldings",
            summary = "State everything you have about violations of some days; it is compared with what was sent")
    @APIResponse(responseCode = "200", description = "What was found")
    public RestResponse<StatementResult> state(@NotNull @Valid StatementForm form) {
        var partner = PartnerOfCaller.of(acting.user(), null);
        var faults = new Faults();
        var asOf = form.asOf().toInstant();
        check(asOf, form.from(), form.to(), faults);
        var held = new ArrayList<Held>();
        for (var index = 0; index < form.items().size(); index++) {
            var item = form.items().get(index);
            var number = faults.read(
                    "items[%d].citation".formatted(index),
                    "citation-number",
                    item.citation(),
                    CitationNumber::new,
                    "send the number that came with the transmission");
            if (number != null) {
                held.add(new Held(number, item.state() == HeldAs.VOID, item.digest()));
            }
        }
        refuseIfAny(faults);
        return compared(new Statement(partner, asOf, form.from(), form.to(), held), List.of());
    }

    @POST
    @Path("/imports")
    @Idempotent
    @MaxBody(EIGHT_MEBIBYTES)
    @Consumes("text/csv")
    @PermissionsAllowed(Rights.IMPORT_PARTNER_FILES)
    @Operation(
            operationId = "importStatement",
            summary = "The same from a partner's file: CSV with citation, state (HELD or VOID) and digest")
    @APIResponse(responseCode = "200", description = "What was found")
    public RestResponse<StatementResult> importFile(
            @QueryParam("partner") @Nullable Partner partner,
            @QueryParam("asOf") @NotNull @CleanText(max = 40) String asOf,
            @QueryParam("from") @NotNull @CleanText(max = 10) String from,
            @QueryParam("to") @NotNull @CleanText(max = 10) String to,
            @NotNull String csv) {
        var whose = PartnerOfCaller.of(acting.user(), partner);
        var faults = new Faults();
        var moment = moment(asOf, faults);
        var first = day("from", from, faults);
        var last = day("to", to, faults);
        check(moment, first, last, faults);
        refuseIfAny(faults);
        var rows = PartnerFile.held(csv);
        return compared(new Statement(whose, moment, first, last, rows.good()), rows.damaged());
    }

    private RestResponse<StatementResult> compared(Statement statement, List<Damaged> damaged) {
        var found = compareStatement.compare(statement);
        return RestResponse.ok(new StatementResult(found.stated(), found.mismatches(), found.opened(), damaged));
    }

    private void check(Instant asOf, LocalDate from, LocalDate to, Faults faults) {
        faults.happened("asOf", asOf, clock.instant());
        faults.happened("to", to, LocalDate.ofInstant(clock.instant(), CityTime.ZONE));
        if (to.isBefore(from)) {
            faults.add("to", "days-in-order", "the last day is before the first", "check both days");
        }
    }

    private static void refuseIfAny(Faults faults) {
        faults.refuseIfAny(
                Refusal.Kind.MALFORMED, "malformed-request", "The statement cannot be read. Nothing was stored.");
    }

    private static Instant moment(String typed, Faults faults) {
        return requireNonNullElse(WrittenTimes.moment("asOf", typed, faults), Instant.EPOCH);
    }

    private static LocalDate day(String field, String typed, Faults faults) {
        return requireNonNullElse(WrittenTimes.day(field, typed, faults), LocalDate.EPOCH);
    }
}
