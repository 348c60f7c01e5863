package org.welcomingcity.citations.exchange.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the queue. */
public record DifferencePage(
        List<DifferenceView> items, @Nullable String next) {}
