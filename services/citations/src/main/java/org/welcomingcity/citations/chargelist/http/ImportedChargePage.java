package org.welcomingcity.citations.chargelist.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of charges. */
public record ImportedChargePage(
        List<ChargeView> items, @Nullable String next) {}
