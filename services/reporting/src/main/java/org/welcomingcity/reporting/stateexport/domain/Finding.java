package org.welcomingcity.reporting.stateexport.domain;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with one line.
 *
 * @param line the line's number in the file; the header is line 1
 * @param citation the citation it belongs to, as the file has it; null where it has none or could not be read
 * @param damage what is wrong
 * @param detail what exactly stands there; null where the words say it all
 */
public record Finding(
        long line,
        @Nullable String citation,
        LineDamage damage,
        @Nullable String detail) {}
