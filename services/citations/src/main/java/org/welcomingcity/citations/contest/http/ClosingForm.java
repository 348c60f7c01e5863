package org.welcomingcity.citations.contest.http;

import org.jspecify.annotations.Nullable;
import org.welcomingcity.platform.text.CleanText;

/** That nothing is left to be done. */
public record ClosingForm(@CleanText(max = 2000) @Nullable String note) {}
