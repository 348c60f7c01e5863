package org.welcomingcity.citations.draft.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/** A form as typed. */
public record DraftForm(
        @NotNull DraftResource.Kind kind,

        @NotNull @Size(max = 200)
        Map<@NotNull @Size(min = 1, max = 100) String, @NotNull @Size(max = 4000) String> fields) {}
