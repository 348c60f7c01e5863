package org.welcomingcity.citations.stop.domain;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A postal address in the United States.
 *
 * @param line1 street and number
 * @param line2 apartment, floor, care of
 * @param city the city or town
 * @param state the postal code of the state
 * @param postalCode five digits, or nine with a hyphen
 */
@Embeddable
public record Address(String line1, @Nullable String line2, String city, String state, String postalCode) {

    @Override
    public String toString() {
        return "Address[masked]";
    }
}
