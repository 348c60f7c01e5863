package org.welcomingcity.citations.stop.domain;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where it happened: an intersection of the gazetteer, as it was called that day, or a description.
 *
 * @param node the gazetteer's number of the intersection; null for a description
 * @param name the intersection's name, or the description
 * @param longitude in degrees; null for a description
 * @param latitude in degrees; null for a description
 */
@Embeddable
public record Place(
        @Nullable Long node,
        String name,
        @Nullable Double longitude,
        @Nullable Double latitude) {}
