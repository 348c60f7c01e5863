package org.welcomingcity.citations.search.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.search.domain.FoundCitation;

/** A page of what was found. */
public record FoundCitationPage(
        List<FoundCitation> items, @Nullable String next) {}
