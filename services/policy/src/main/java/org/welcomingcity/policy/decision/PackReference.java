package org.welcomingcity.policy.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which pack decided, and proof that it is still the same pack.
 *
 * @param jurisdiction the city, such as {@code cambridge-ma}; the state's own law without a city's ordinance is {@code massachusetts}
 * @param version the pack's version: the date it came into force, such as {@code 2020-02-10}
 * @param title what people call it
 * @param inForceFrom the first day on which it decides
 * @param inForceTo the last day on which it decides; null while it is in force
 * @param digest SHA-256 of the pack's files, in hexadecimal
 */
public record PackReference(
        String jurisdiction,
        String version,
        String title,
        LocalDate inForceFrom,
        @Nullable LocalDate inForceTo,
        String digest) {}
