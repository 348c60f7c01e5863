package org.welcomingcity.portal.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** What the policy is asked before anything is stored. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PreviewRequest(@Nullable String occurredAt, StopReport.Facts facts, StopReport.@Nullable Choice choice) {}
