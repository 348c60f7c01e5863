package org.welcomingcity.portal.service;

import org.jspecify.annotations.Nullable;

/** Who works on a citation; null gives it back to the queue. */
public record Assignment(@Nullable String assignee) {}
