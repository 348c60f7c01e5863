package org.welcomingcity.reporting.stateexport.application;

import org.jspecify.annotations.Nullable;

/**
 * Which law is asked.
 *
 * @param jurisdiction the city, such as {@code cambridge-ma}
 * @param version the pack that is asked as if it had been in force; null for the one of the day
 * @param agency whose citations; null for everybody's
 */
public record OrdinanceQuestion(
        String jurisdiction,
        @Nullable String version,
        @Nullable String agency) {}
