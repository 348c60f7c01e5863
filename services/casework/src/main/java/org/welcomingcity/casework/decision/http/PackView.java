package org.welcomingcity.casework.decision.http;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.policy.decision.PackReference;

/** The pack, with the digest that proves it unchanged. */
public record PackView(
        String jurisdiction,
        String version,
        String title,
        LocalDate inForceFrom,
        @Nullable LocalDate inForceTo,
        String digest) {

    /** The view. */
    public static PackView of(PackReference pack) {
        return new PackView(
                pack.jurisdiction(), pack.version(), pack.title(), pack.inForceFrom(), pack.inForceTo(), pack.digest());
    }
}
