package org.welcomingcity.portal.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A supervisor's conclusion and the note that says why. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Conclusion(
        @Nullable String conclusion, @Nullable String note) {}
