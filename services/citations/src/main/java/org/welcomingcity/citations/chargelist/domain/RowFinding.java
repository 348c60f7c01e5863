package org.welcomingcity.citations.chargelist.domain;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with one row.
 *
 * @param line the line of the file on which the row begins; the header is line 1
 * @param damage what is wrong
 * @param code the code as it stands there; null where it must not be repeated
 * @param hint what may have been meant; null where nothing can be said
 */
public record RowFinding(
        long line,
        RowDamage damage,
        @Nullable String code,
        @Nullable String hint) {}
