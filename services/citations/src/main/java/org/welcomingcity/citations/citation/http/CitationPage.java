package org.welcomingcity.citations.citation.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the queue. */
public record CitationPage(
        List<CitationSummary> items, @Nullable String next) {}
