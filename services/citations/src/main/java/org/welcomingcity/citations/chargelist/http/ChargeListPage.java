package org.welcomingcity.citations.chargelist.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of imports. */
public record ChargeListPage(
        List<ImportView> items, @Nullable String next) {}
