package org.welcomingcity.citations.catalogue.http;

import static java.util.Objects.requireNonNullElseGet;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.policy.CityPolicy;
import org.welcomingcity.citations.access.Rights;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.FoldedText;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.text.CleanText;
import org.welcomingcity.platform.time.WrittenTimes;
import org.welcomingcity.policy.OrdinancePolicy;
import org.welcomingcity.policy.citation.ChargedOffence;
import org.welcomingcity.policy.offence.Offence;
import org.welcomingcity.policy.stop.StatedGround;

/** What may be charged, and what a law requires, on a day. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
public class CatalogueResource {

    private static final int MOST_PRIORS = 2;

    private final CityPolicy law;
    private final Clock clock;

    CatalogueResource(CityPolicy law, Clock clock) {
        this.law = law;
        this.clock = clock;
    }

    @GET
    @Path("/offences")
    @PermissionsAllowed(Rights.READ_OFFENCES)
    @Operation(
            operationId = "listOffences",
            summary =
                    "The offenses that can be charged on a day; by words of title or cite, or the beginning of a code")
    public List<OffenceView> offences(
            @QueryParam("on") @Nullable String on,
            @QueryParam("text") @CleanText(max = 80) @Nullable String text,
            @QueryParam("code") @CleanText(max = 20) @Nullable String code) {
        return offencesOn(day(on)).stream()
                .filter(offence -> text == null || hasWords(offence, text))
                .filter(offence -> code == null || hasCode(offence, code.strip()))
                .map(OffenceView::of)
                .toList();
    }

    @GET
    @Path("/offences/{code}")
    @PermissionsAllowed(Rights.READ_OFFENCES)
    @Operation(
            operationId = "readOffence",
            summary =
                    "One offense as it stood on a day, by its own code or the state's, with what it costs by prior count")
    public OffenceFileView offence(@PathParam("code") String code, @QueryParam("on") @Nullable String on) {
        var day = day(on);
        return offencesOn(day).stream()
                .filter(offence -> offence.code().equals(code) || code.equals(offence.stateCode()))
                .findFirst()
                .map(offence -> new OffenceFileView(OffenceView.of(offence), bands(offence, day)))
                .orElseThrow(() -> new Refused(new Refusal(
                        Refusal.Kind.NOT_FOUND,
                        "unknown-offence",
                        "There is no offense by that code that could be charged on %s.".formatted(day),
                        List.of())));
    }

    private List<Offence> offencesOn(LocalDate day) {
        return law.on(day).ask((policy, city, on) -> policy.offences(on));
    }

    private List<BandView> bands(Offence offence, LocalDate day) {
        return law.on(day)
                .askIfGoverned((policy, city, on) -> IntStream.rangeClosed(0, MOST_PRIORS)
                        .mapToObj(priors -> BandView.of(
                                priors,
                                policy.assess(city, on, new ChargedOffence(offence.code(), null, priors, priors))))
                        .toList())
                .orElse(List.of());
    }

    private static boolean hasWords(Offence offence, String text) {
        var words = FoldedText.of(offence.title() + " " + offence.cite() + " " + String.join(" ", offence.everyday()));
        return Arrays.stream(FoldedText.of(text).strip().split("\\s+")).allMatch(words::contains);
    }

    private static boolean hasCode(Offence offence, String code) {
        var stateCode = offence.stateCode();
        return offence.code().regionMatches(true, 0, code, 0, code.length())
                || (stateCode != null && stateCode.regionMatches(true, 0, code, 0, code.length()));
    }

    @GET
    @Path("/impound-grounds")
    @PermissionsAllowed(Rights.READ_GROUNDS)
    @Operation(
            operationId = "listImpoundGrounds",
            summary = "The grounds on which a law requires impoundment, live on a day")
    public List<GroundView> grounds(@QueryParam("on") @Nullable String on) {
        return law.on(day(on)).askIfGoverned(OrdinancePolicy::mandatoryImpoundGrounds).orElse(List.of()).stream()
                .map(GroundView::of)
                .toList();
    }

    @GET
    @Path("/stated-grounds")
    @PermissionsAllowed(Rights.READ_GROUNDS)
    @Operation(
            operationId = "listStatedGrounds",
            summary = "What an explanation can rest on where the city's law leaves the officer a choice, on a day")
    public List<StatedGroundView> statedGrounds(
            @QueryParam("use") @NotNull StatedGround.@Nullable Use use, @QueryParam("on") @Nullable String on) {
        var asked = Objects.requireNonNull(use);
        return law
                .on(day(on))
                .askIfGoverned((policy, city, of) -> policy.statedGrounds(city, of, asked))
                .orElse(List.of())
                .stream()
                .map(StatedGroundView::of)
                .toList();
    }

    private LocalDate day(@Nullable String on) {
        var faults = new Faults();
        var day = WrittenTimes.day("on", on, faults);
        faults.refuseIfAny(Refusal.Kind.MALFORMED, "malformed-request", "The day cannot be read.");
        return requireNonNullElseGet(day, () -> LocalDate.now(clock));
    }
}
