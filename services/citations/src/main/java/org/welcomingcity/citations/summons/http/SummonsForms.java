package org.welcomingcity.citations.summons.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.summons.domain.ServiceAttempt;
import org.welcomingcity.platform.text.CleanText;

/** What officers and clerks report about applications and summonses, as it arrives. */
final class SummonsForms {

    private SummonsForms() {}

    /** Who can say what happened. */
    public record WitnessForm(
            @Schema(examples = "Alex Example") @NotNull @CleanText(max = 200)
            String name,

            @Schema(examples = "officer at the scene") @NotNull @CleanText(max = 100)
            String capacity,

            @CleanText(max = 200) @Nullable String contact) {}

    /**
     * The application.
     *
     * @param facts what happened and why there is probable cause; plain text
     */
    public record ApplicationForm(
            @Schema(examples = "Cambridge Division of the District Court Department, sitting in Medford")
            @NotNull
            @CleanText(max = 200)
            String court,

            @Schema(examples = "26-004411") @CleanText(max = 40) @Nullable
            String incident,

            @Schema(
                    examples =
                            "On March 5, 2026 I saw the vehicle pass a red signal and stopped it. The driver said that they had never held a licence; the registry confirmed that none was issued.")
            @NotNull
            @CleanText(max = 8000)
            String facts,

            @Size(max = 20) @Valid @Nullable List<@NotNull WitnessForm> witnesses) {}

    /** The signer's rank or title; who signs, the token says. */
    public record SignatureForm(
            @Schema(examples = "Patrol Officer") @NotNull @CleanText(max = 80)
            String title) {}

    /** The court's summons. */
    public record SummonsForm(
            @Schema(examples = "2652CR000123") @NotNull @CleanText(max = 40)
            String docket,

            @Schema(examples = "Cambridge Division of the District Court Department, sitting in Medford")
            @NotNull
            @CleanText(max = 200)
            String court,

            @Schema(examples = "2026-04-22") @NotNull LocalDate issuedOn,

            @Schema(examples = "2026-05-20T09:00:00-04:00") @NotNull
            OffsetDateTime appearAt) {}

    /**
     * An attempt to serve it.
     *
     * @param proof required where it was served or mailed
     */
    public record AttemptForm(
            @Schema(examples = "IN_HAND") @NotNull ServiceAttempt.Channel channel,
            @Schema(examples = "SERVED") @NotNull ServiceAttempt.Result result,

            @Schema(examples = "2026-04-25T18:10:00-04:00") @NotNull
            OffsetDateTime attemptedAt,

            @Schema(examples = "officer.two") @NotNull @CleanText(max = 100)
            String server,

            @Schema(examples = "1 Sample Street, Cambridge, MA 02139") @NotNull @CleanText(max = 300)
            String place,

            @Schema(examples = "signed receipt 118") @CleanText(max = 200) @Nullable
            String proof,

            @CleanText(max = 2000) @Nullable String note) {}

    /** The return of service. */
    public record ReturnForm(
            @Schema(examples = "2026-04-27") @NotNull LocalDate returnedOn,

            @Schema(examples = "I served the summons in hand at the address stated.") @NotNull @CleanText(max = 2000)
            String statement) {}
}
