package org.welcomingcity.citations.warrant.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of warrants to confirm. */
public record WarrantCheckPage(
        List<WarrantCheckView> items, @Nullable String next) {}
