package org.welcomingcity.portal.service;

import org.jspecify.annotations.Nullable;

/** Which citations of the queue are asked for; null asks for all. */
public record QueueFilter(
        @Nullable String kind,
        @Nullable String assignee,
        @Nullable String from,
        @Nullable String to,
        @Nullable String text,
        @Nullable String after) {

    /** No filter. */
    public static final QueueFilter ALL = new QueueFilter(null, null, null, null, null, null);
}
