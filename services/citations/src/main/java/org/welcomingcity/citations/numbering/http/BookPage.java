package org.welcomingcity.citations.numbering.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of books. */
public record BookPage(List<BookView> items, @Nullable String next) {}
