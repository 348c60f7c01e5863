package org.welcomingcity.ledger.retention;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.ledger.access.Rights;
import org.welcomingcity.ledger.log.OwnEvent;
import org.welcomingcity.platform.text.CleanText;
import org.welcomingcity.platform.time.WrittenTimes;

/** How long personal content on the ledger is kept, which cases are under legal hold, and what was destroyed. */
@Path("/api/v1/ledger")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Ledger")
public class RetentionResource {

    private static final String CASE = "[a-z][a-z-]{0,39}/[A-Za-z0-9.-]{1,60}";

    /** A rule to be made. */
    @Schema(name = "RetentionForm")
    public record RetentionForm(
            @Schema(description = "Years, months or days, as in ISO 8601", examples = "P7Y")
            @NotNull
            @Pattern(regexp = "P(?=.)([1-9]\\d{0,2}Y)?([1-9]\\d{0,3}M)?([1-9]\\d{0,4}D)?", message = "must be a period")
            String keepFor,

            @Schema(description = "The schedule and item the rule rests on") @NotNull @CleanText(max = 300)
            String basis) {}

    /** A hold to be placed or lifted. */
    @Schema(name = "LegalHoldForm")
    public record HoldForm(
            @Schema(description = "The case, as thing/number", examples = "citation/C0000123")
            @NotNull
            @Pattern(regexp = CASE, message = "must be a case, as thing/number")
            String about,

            @NotNull @CleanText(max = 500) String reason) {}

    /** How many cases were shredded. */
    @Schema(name = "Shredded")
    public record Shredded(int cases) {}

    private final RetentionRows rows;
    private final Shredder shredder;
    private final Ledger ledger;
    private final Clock clock;

    RetentionResource(RetentionRows rows, Shredder shredder, Ledger ledger, Clock clock) {
        this.rows = rows;
        this.shredder = shredder;
        this.ledger = ledger;
        this.clock = clock;
    }

    @GET
    @Path("/retention")
    @Transactional
    @PermissionsAllowed(Rights.READ_RETENTION)
    @Operation(
            operationId = "listRetentionRules",
            summary = "How long personal content is kept, for each kind of case; without a rule, for ever")
    public List<RetentionRule> rules() {
        return rows.rules(shredder.kinds());
    }

    @PUT
    @Path("/retention/{kind}")
    @Transactional
    @PermissionsAllowed(Rights.RULE_RETENTION)
    @Operation(
            operationId = "ruleRetention",
            summary = "Rule how long the personal content of a kind of case is kept after the case was closed")
    @APIResponseSchema(value = RetentionRule.class, responseDescription = "The rule as it is from now on")
    public RetentionRule rule(String kind, @NotNull @Valid RetentionForm form) {
        if (!shredder.kinds().contains(kind)) {
            throw new Refused(new Refusal(
                    Refusal.Kind.NOT_FOUND,
                    "unknown-kind-of-case",
                    "Nothing here tells when a case of that kind is closed. The kinds are: %s."
                            .formatted(String.join(", ", shredder.kinds())),
                    List.of()));
        }
        rows.add(kind, period(form.keepFor()), form.basis(), clock.instant());
        ledger.append(new OwnEvent.RetentionRuled(kind, form.keepFor(), form.basis()));
        return rows.rules(List.of(kind)).getFirst();
    }

    private static Period period(String text) {
        try {
            return Period.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalStateException(text + " passed as a period", e);
        }
    }

    @GET
    @Path("/holds")
    @Transactional
    @PermissionsAllowed(Rights.READ_HOLDS)
    @Operation(operationId = "listHolds", summary = "The cases under legal hold, the latest first")
    public List<Hold> holds() {
        return rows.holds();
    }

    @POST
    @Path("/holds")
    @Transactional
    @PermissionsAllowed(Rights.PLACE_HOLD)
    @Operation(operationId = "placeHold", summary = "Put a case under legal hold: nothing about it is destroyed")
    @APIResponseSchema(value = Hold.class, responseCode = "201", responseDescription = "It is under hold")
    public RestResponse<Hold> hold(@NotNull @Valid HoldForm form) {
        if (rows.hold(form.about()).isPresent()) {
            throw conflict("already-held", "The case is under legal hold already.");
        }
        if (ledger.about(form.about()).isEmpty()) {
            var faults = new Faults();
            faults.add(
                    "about",
                    "hold-case",
                    "nothing on the ledger is about this case",
                    "give the case as it stands on its page, such as citation/C0000123");
            faults.refuseIfAny(Refusal.Kind.AGAINST_THE_RULES, "unknown-case", "There is no such case.");
        }
        var now = clock.instant();
        rows.hold(form.about(), true, now);
        ledger.append(new OwnEvent.Held(form.about(), form.reason()));
        return RestResponse.status(
                RestResponse.Status.CREATED, rows.hold(form.about()).orElseThrow());
    }

    @POST
    @Path("/holds/lifting")
    @Transactional
    @PermissionsAllowed(Rights.LIFT_HOLD)
    @Operation(operationId = "liftHold", summary = "Lift the legal hold on a case")
    @APIResponse(responseCode = "204", description = "It is lifted; the rule of its kind counts again")
    public void lift(@NotNull @Valid HoldForm form) {
        if (rows.hold(form.about()).isEmpty()) {
            throw conflict("not-held", "The case is not under legal hold.");
        }
        rows.hold(form.about(), false, clock.instant());
        ledger.append(new OwnEvent.HoldLifted(form.about(), form.reason()));
    }

    private static Refused conflict(String code, String detail) {
        return new Refused(new Refusal(Refusal.Kind.CONFLICT, code, detail, List.of()));
    }

    @GET
    @Path("/shreddings")
    @Transactional
    @PermissionsAllowed(Rights.READ_HOLDS)
    @Operation(operationId = "listShreddings", summary = "What was destroyed, newest first")
    public List<Shredding> shreddings(
            @Parameter(description = "Only those before this time, with offset; the time of the last one to go on")
                    @QueryParam("before")
                    @CleanText(max = 40)
                    @Nullable
                    String before,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return rows.shreddings(before == null ? clock.instant() : time(before), limit);
    }

    private static Instant time(String text) {
        var faults = new Faults();
        var moment = WrittenTimes.moment("before", text, faults);
        if (moment == null) {
            throw new Refused(faults.asRefusal(
                    Refusal.Kind.MALFORMED, "malformed-request", "The request does not keep to its form."));
        }
        return moment;
    }

    @POST
    @Path("/shreddings")
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(Rights.DESTROY_EXPIRED)
    @Operation(
            operationId = "shredNow",
            summary = "Destroy now what is due, as happens every night by itself",
            description =
                    "Only cases that were closed for as long as the rule of their kind says, and are not under hold.")
    public Shredded shred() {
        return new Shredded(shredder.shredWhatIsDue());
    }
}
