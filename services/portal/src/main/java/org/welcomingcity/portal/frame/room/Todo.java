package org.welcomingcity.portal.frame.room;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something to do, as a row of Today.
 *
 * @param urgent whether it asks for the person now, rather than some time this week
 * @param title a verb with its object
 * @param about whom or what it is about, in a few words; empty for nothing
 * @param when by when, in words; empty where nothing says so
 * @param clock time that runs out; null where none does
 * @param way where it is done
 * @param kind what kind of row it is, for tests and styles
 */
public record Todo(
        boolean urgent,
        String title,
        String about,
        String when,
        @Nullable Clock clock,
        Way way,
        String kind) {

    /**
     * Time that runs out.
     *
     * @param now what the service's clock says
     * @param until when it is over
     * @param over what is said then
     */
    public record Clock(Instant now, Instant until, String over) {}
}
