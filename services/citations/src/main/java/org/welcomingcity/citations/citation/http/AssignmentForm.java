package org.welcomingcity.citations.citation.http;

import org.jspecify.annotations.Nullable;
import org.welcomingcity.platform.text.CleanText;

/** Who works on the citation; null gives it back to the queue. */
public record AssignmentForm(@CleanText(max = 64) @Nullable String assignee) {}
