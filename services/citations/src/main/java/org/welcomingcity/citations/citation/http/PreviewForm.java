package org.welcomingcity.citations.citation.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.stop.http.ChoiceForm;
import org.welcomingcity.citations.stop.http.FactsForm;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.platform.text.CleanText;

/** A stop as it would be recorded, as far as it is known yet: only when it happened and what was found out has to be. */
public record PreviewForm(
        @NotNull OffsetDateTime occurredAt,
        @CleanText(max = OfficerId.LONGEST) @Nullable String officer,
        @Valid StopForm.@Nullable LocationForm location,
        @Valid StopForm.@Nullable DriverForm driver,
        @Valid StopForm.@Nullable VehicleForm vehicle,
        @NotNull @Valid FactsForm facts,
        @Size(max = 10) @Valid @Nullable List<StopForm.@NotNull ViolationForm> violations,
        @Valid @Nullable ChoiceForm choice,
        @Valid StopForm.@Nullable OpportunityForm opportunity,

        @Schema(examples = "R1000001") @CleanText(max = 8) @Nullable
        String number,

        @Nullable OffsetDateTime writtenAt,
        @Nullable UUID draft,

        @CleanText(max = 2000) @Nullable String lateReason)
        implements StopParts {}
