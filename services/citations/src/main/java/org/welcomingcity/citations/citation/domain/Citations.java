package org.welcomingcity.citations.citation.domain;

import java.util.List;
import java.util.Optional;
import org.welcomingcity.citations.numbering.domain.CitationNumber;

/** All citations this city has issued. */
public interface Citations {

    /** Adds a citation. */
    void add(Citation citation);

    /** The citation with the number. */
    Optional<Citation> withNumber(CitationNumber number);

    /**
     * Keeps others from changing it until this transaction ends, so that what is read of it from now on belongs together. Where
     * somebody changed it since it was read, that is told as a change at the same moment.
     */
    void hold(Citation citation);

    /** Something that belongs to it changed: it has a new version too. */
    void touch(Citation citation);

    /** Writes a change down now, so that the version others will see is known. */
    void store(Citation citation);

    /** Those that match, newest first, at most as many as the query's limit says. */
    List<Citation> matching(CitationQuery query);
}
