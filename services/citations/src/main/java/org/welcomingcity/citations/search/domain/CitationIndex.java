package org.welcomingcity.citations.search.domain;

import java.util.List;

/** What can be found. */
public interface CitationIndex {

    /** Those that match, in the order asked for. */
    List<FoundCitation> find(CitationSearch search);

    /** Keeps that a person was looked for. */
    void keep(PersonSearch search);
}
