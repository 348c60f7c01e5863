package org.welcomingcity.citations.citation.http;

import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.stop.domain.Place;

/** A place; without coordinates where it is a description. */
public record LocationView(
        @Nullable Long node,
        String name,
        @Nullable Double longitude,
        @Nullable Double latitude) {
    static LocationView of(Place place) {
        return new LocationView(place.node(), place.name(), place.longitude(), place.latitude());
    }
}
