package org.welcomingcity.citations.stop.domain;

import org.jspecify.annotations.Nullable;

/**
 * What an officer relies on for an arrest, as it was reported: whether it is a ground, the policy says.
 *
 * @param warrant the paper, as the officer wrote it down
 * @param otherOffence the code of another offence
 */
public record ReliedOn(
        @Nullable JudicialWarrant warrant, @Nullable String otherOffence) {

    /** Nothing besides the licence. */
    public static final ReliedOn NOTHING = new ReliedOn(null, null);
}
