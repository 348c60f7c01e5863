package org.welcomingcity.portal.frame.form;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Codes of a closed list as they stand in an address; an old bookmark or a typing error is no code of it, and no fault. */
public final class ClosedList {

    private ClosedList() {}

    /** The value of that name; null where there is none. */
    public static <E extends Enum<E>> @Nullable E of(E[] values, @Nullable String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The name, where there is a value of that name; else null. */
    public static <E extends Enum<E>> @Nullable String name(E[] values, @Nullable String name) {
        var value = of(values, name);
        return value == null ? null : value.name();
    }
}
