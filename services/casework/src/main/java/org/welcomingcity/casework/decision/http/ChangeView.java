package org.welcomingcity.casework.decision.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fact, what it was, and what it would have had to be. */
public record ChangeView(
        @Schema(examples = "opportunity") String fact,
        @Schema(examples = "NOT_GIVEN") String was,
        @Schema(examples = "OPERATOR_ARRIVED") String instead) {}
