package org.welcomingcity.citations.warrant.http;

import jakarta.validation.constraints.NotNull;
import org.welcomingcity.platform.text.CleanText;

/** What was found, and how it was checked. */
public record WarrantFindingForm(
        @NotNull WarrantFinding conclusion,
        @NotNull @CleanText(max = 2000) String note) {}
