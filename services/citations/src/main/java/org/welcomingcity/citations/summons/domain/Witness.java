package org.welcomingcity.citations.summons.domain;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Who can say what happened.
 *
 * @param name their name
 * @param capacity as what, such as "officer" or "passenger"
 * @param contact how the court reaches them, where it was given
 */
@Embeddable
public record Witness(
        String name, String capacity, @Nullable String contact) {}
