package org.welcomingcity.citations.contest.http;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.welcomingcity.citations.contest.domain.Party;

/** An appeal to a judge. */
public record AppealForm(
        @Schema(examples = "VIOLATOR") @NotNull Party party,
        @Schema(examples = "2026-05-04") @NotNull LocalDate filedOn) {}
