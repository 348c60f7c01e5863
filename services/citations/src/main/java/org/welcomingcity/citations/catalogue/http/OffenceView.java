package org.welcomingcity.citations.catalogue.http;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.words.InCallersWords;
import org.welcomingcity.policy.offence.Offence;

/** An offence of the catalogue, as it stood on the day. */
public record OffenceView(
        @Schema(examples = "90-10") String code,
        @Schema(examples = "9010A2") @Nullable String stateCode,

        @Schema(examples = "Operating a motor vehicle without being licensed") @InCallersWords
        String title,

        @Schema(examples = "G.L. c. 90 § 10") String cite,
        String kind,
        String appliesTo,
        @Nullable String assessment,
        boolean arrestAuthority,
        @Nullable String arrestCite,
        @Nullable String arrestStatus,
        @Nullable String arrestStatusWords,
        String incarceration,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @Schema(examples = "V1") String status,
        @InCallersWords String statusWords,
        String source,

        @Schema(
                description = "What people call it who look for it; for searching, never printed",
                examples = "red light")
        List<String> everyday) {
    static OffenceView of(Offence offence) {
        var arrestStatus = offence.arrestStatus();
        return new OffenceView(
                offence.code(),
                offence.stateCode(),
                offence.title(),
                offence.cite(),
                offence.kind().name(),
                offence.appliesTo().name(),
                offence.assessment() == null ? null : offence.assessment().toString(),
                offence.arrestAuthority(),
                offence.arrestCite(),
                arrestStatus == null ? null : arrestStatus.name(),
                arrestStatus == null ? null : arrestStatus.words(),
                offence.incarceration().name(),
                offence.effectiveFrom(),
                offence.effectiveTo(),
                offence.status().name(),
                offence.status().words(),
                offence.source(),
                offence.everyday());
    }
}
