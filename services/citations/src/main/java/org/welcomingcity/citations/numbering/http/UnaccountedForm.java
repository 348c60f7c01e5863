package org.welcomingcity.citations.numbering.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.platform.text.CleanText;
import org.welcomingcity.platform.text.Explains;

/** Numbers that nobody finds; without a list, all that are still out. */
public record UnaccountedForm(
        @Size(min = 1, max = 1_000) @Nullable List<@NotNull String> numbers,
        @NotNull @CleanText(max = 2000) @Explains String explanation) {}
