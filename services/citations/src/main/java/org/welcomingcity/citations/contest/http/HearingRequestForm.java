package org.welcomingcity.citations.contest.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.platform.text.CleanText;

/**
 * A request for a hearing.
 *
 * @param requestedOn the day it was mailed or handed in
 * @param receivedOn the day it reached the registrar or the court
 * @param lateReason why it is late, in the violator's words; required of a late civil one
 */
public record HearingRequestForm(
        @Schema(examples = "2026-03-20") @NotNull LocalDate requestedOn,
        @Schema(examples = "2026-03-23") @NotNull LocalDate receivedOn,
        @CleanText(max = 2000) @Nullable String lateReason,

        @Size(max = 20) @Valid @Nullable List<@NotNull DateToAvoidForm> datesToAvoid) {}
