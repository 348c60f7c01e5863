package org.welcomingcity.citations.summons.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.summons.domain.ApplicationContent;
import org.welcomingcity.citations.summons.domain.Witness;
import org.welcomingcity.platform.text.CleanText;

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
                        "On March 5, 2026 I saw the vehicle pass a red signal and stopped it. The driver said that they had never held a license; the registry confirmed that none was issued.")
        @NotNull
        @CleanText(max = 8000)
        String facts,

        @Size(max = 20) @Valid @Nullable List<@NotNull WitnessForm> witnesses) {
    ApplicationContent toContent() {
        return new ApplicationContent(
                court.strip(),
                incident,
                facts.strip(),
                witnesses == null
                        ? List.of()
                        : witnesses.stream()
                                .map(witness -> new Witness(witness.name(), witness.capacity(), witness.contact()))
                                .toList());
    }
}
