package org.welcomingcity.citations.search.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of what was found. */
public record FoundCitationPage(
        List<FoundCitationView> items, @Nullable String next) {}
