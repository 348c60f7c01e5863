package org.welcomingcity.portal.citations.terms;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A field of a citation that can become different while somebody looks at it, where the portal has a word for it. */
public enum KnownField {
    STATUS,
    ASSIGNEE,
    WAITING_ON,
    NEXT_DUE_ON,
    NEXT_DUTY,
    DEADLINES,
    DELIVERY_MANNER,
    DELIVERY_AT,
    DELIVERY_BY,
    DELIVERY_EXCEPTION,
    DELIVERY_REASON,
    DELIVERY_ADDRESS,
    DELIVERY_ADDRESS_SOURCE,
    DELIVERY_CERTIFICATE;

    /** The field of that name in the API. */
    public static Optional<KnownField> named(String name) {
        return Arrays.stream(values())
                .filter(field -> field.name().replace("_", "").equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
