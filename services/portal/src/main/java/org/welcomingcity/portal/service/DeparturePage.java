package org.welcomingcity.portal.service;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of departures, oldest first. */
public record DeparturePage(List<Departure> items, @Nullable String next) {}
