package org.welcomingcity.portal.frame.language;

import java.util.Arrays;
import java.util.Optional;

/** How well a rule's words are known, where the portal has words for it. */
public enum KnownStatus {
    V1,
    V2,
    MEM_H,
    MEM_M,
    MEM_L,
    SYSTEM,
    OPEN;

    /** The status of that code. */
    public static Optional<KnownStatus> coded(String code) {
        return Arrays.stream(values())
                .filter(status -> status.name().equals(code))
                .findFirst();
    }
}
