package org.welcomingcity.citations.numbering.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of numbers. */
public record NumberPage(List<NumberView> items, @Nullable String next) {}
