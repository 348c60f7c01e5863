package org.welcomingcity.citations.departure.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of departures. */
public record DeparturePage(
        List<DepartureView> items, @Nullable String next) {}
