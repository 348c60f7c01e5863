package org.welcomingcity.citations.summons.http;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.welcomingcity.platform.text.CleanText;

/** The signer's rank or title; who signs, the token says. */
public record SignatureForm(
        @Schema(examples = "Patrol Officer") @NotNull @CleanText(max = 80)
        String title) {}
