package org.welcomingcity.citations.citation.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.numbering.domain.CitationNumber;

/** What became different with each version of a citation. */
public interface CitationChanges {

    /**
     * A field of a citation that became different.
     *
     * @param was what it was; null for nothing
     * @param now what it is; null for nothing
     */
    record Change(
            String field, @Nullable String was, @Nullable String now, Instant at) {}

    /** What is different now from how the citation was at that version, field by field. */
    List<Change> since(CitationNumber number, long version);
}
