package org.welcomingcity.citations.citation.http;

import org.welcomingcity.casework.queue.domain.Standing;

/** Something to do, or to wait for. */
public record WorkItem(Standing standing, CitationSummary citation) {}
