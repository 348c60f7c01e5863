package org.welcomingcity.citations.catalogue.http;

import static java.util.Objects.requireNonNullElseGet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.policy.NoPackInForce;
import org.welcomingcity.policy.OrdinancePolicy;
import org.welcomingcity.policy.offence.Offence;
import org.welcomingcity.policy.stop.MandatoryImpoundGround;

/** What may be charged, and what a law requires, on a day. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
public class CatalogueResource {

    /** An offence as a form offers it. */
    public record OffenceView(
            String code,
            String title,
            String cite,
            String kind,
            @Nullable String assessment,
            boolean arrestAuthority,
            @Nullable String arrestCite,
            String status,
            String statusWords) {
        static OffenceView of(Offence offence) {
            return new OffenceView(
                    offence.code(),
                    offence.title(),
                    offence.cite(),
                    offence.kind().name(),
                    offence.assessment() == null ? null : offence.assessment().toString(),
                    offence.arrestAuthority(),
                    offence.arrestCite(),
                    offence.status().name(),
                    offence.status().words());
        }
    }

    /** A ground as a form offers it; only those with {@code groundsK1} can be claimed at a stop. */
    public record GroundView(
            String key,
            String title,
            String effect,
            @Nullable Integer holdHours,
            String cite,
            String status,
            String statusWords,
            boolean groundsK1) {
        static GroundView of(MandatoryImpoundGround ground) {
            return new GroundView(
                    ground.key(),
                    ground.title(),
                    ground.effect().name(),
                    ground.holdHours(),
                    ground.cite(),
                    ground.status().name(),
                    ground.status().words(),
                    ground.groundsK1());
        }
    }

    private final OrdinancePolicy policy;
    private final Clock clock;
    private final String jurisdiction;

    CatalogueResource(
            OrdinancePolicy policy, Clock clock, @ConfigProperty(name = "city.jurisdiction") String jurisdiction) {
        this.policy = policy;
        this.clock = clock;
        this.jurisdiction = jurisdiction;
    }

    @GET
    @Path("/offences")
    @RolesAllowed({"officer", "supervisor", "chief", "citation-clerk", "administrator", "citations:write"})
    @Operation(operationId = "listOffences", summary = "The offences that can be charged on a day")
    public List<OffenceView> offences(@QueryParam("on") @Nullable String on) {
        return policy.offences(day(on)).stream().map(OffenceView::of).toList();
    }

    @GET
    @Path("/impound-grounds")
    @RolesAllowed({"officer", "supervisor", "chief", "citation-clerk", "administrator", "citations:write"})
    @Operation(
            operationId = "listImpoundGrounds",
            summary = "The grounds on which a law requires impoundment, live on a day")
    public List<GroundView> grounds(@QueryParam("on") @Nullable String on) {
        try {
            return policy.mandatoryImpoundGrounds(jurisdiction, day(on)).stream()
                    .map(GroundView::of)
                    .toList();
        } catch (NoPackInForce none) {
            return List.of();
        }
    }

    private LocalDate day(@Nullable String on) {
        try {
            return requireNonNullElseGet(on == null ? null : LocalDate.parse(on), () -> LocalDate.now(clock));
        } catch (DateTimeException notADate) {
            var faults = new Faults();
            faults.add("on", "form-format", "not a date", "send a date such as 2026-03-02");
            faults.refuseIfAny(Refusal.Kind.MALFORMED, "malformed-request", "The day cannot be read.");
            throw notADate;
        }
    }
}
