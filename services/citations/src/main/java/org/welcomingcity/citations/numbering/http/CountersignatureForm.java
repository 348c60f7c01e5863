package org.welcomingcity.citations.numbering.http;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.platform.text.CleanText;
import org.welcomingcity.platform.text.Explains;

/** The countersignature; sending an explanation back takes a note. */
public record CountersignatureForm(
        @NotNull Countersignature decision,
        @CleanText(max = 2000) @Explains @Nullable String note) {}
