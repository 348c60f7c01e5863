package org.welcomingcity.portal.frame.room;

import java.util.List;

/**
 * What a room brings to Today.
 *
 * @param todos what there is to do, the soonest first
 * @param asides lines below it: what waits on others, what was begun
 */
public record TodayPart(List<Todo> todos, List<Aside> asides) {

    /** Nothing. */
    public static final TodayPart NOTHING = new TodayPart(List.of(), List.of());

    public TodayPart {
        todos = List.copyOf(todos);
        asides = List.copyOf(asides);
    }

    /**
     * A line that leads to more.
     *
     * @param kind what kind of line it is, for tests and styles
     */
    public record Aside(Way way, String kind) {}
}
