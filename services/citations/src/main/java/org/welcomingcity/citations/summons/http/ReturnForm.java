package org.welcomingcity.citations.summons.http;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.welcomingcity.platform.text.CleanText;

/** The return of service. */
public record ReturnForm(
        @Schema(examples = "2026-04-27") @NotNull LocalDate returnedOn,

        @Schema(examples = "I served the summons in hand at the address stated.") @NotNull @CleanText(max = 2000)
        String statement) {}
