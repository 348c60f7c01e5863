package org.welcomingcity.citations.exchange.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.exchange.domain.Partner;

/**
 * What is fetched.
 *
 * @param partner only, and then required, from a person: whose file it is
 * @param limit the most transmissions, 500 where nothing is said
 * @param again whether also what was fetched before and never answered
 */
public record FetchForm(
        @Nullable Partner partner,
        @Min(1) @Max(1_000) @Nullable Integer limit,
        @Nullable Boolean again) {}
