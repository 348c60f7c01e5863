package org.welcomingcity.citations.exchange.http;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.platform.text.CleanText;

/** A citation the partner has, with the digest of what it received where it keeps one. */
public record HeldForm(
        @NotNull @CleanText(max = 8) String citation,
        @NotNull HeldAs state,
        @CleanText(max = 64) @Nullable String digest) {}
