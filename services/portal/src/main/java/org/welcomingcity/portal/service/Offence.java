package org.welcomingcity.portal.service;

import org.jspecify.annotations.Nullable;

/** An offence that can be charged on a day. */
public record Offence(
        String code,
        String title,
        String cite,
        Kind kind,
        @Nullable String assessment,
        boolean arrestAuthority,
        @Nullable String arrestCite,
        String status,
        String statusWords) {

    /** Infraction or crime. */
    public enum Kind {
        /** Civil infraction. */
        CIVIL,
        /** Crime. */
        CRIMINAL
    }
}
