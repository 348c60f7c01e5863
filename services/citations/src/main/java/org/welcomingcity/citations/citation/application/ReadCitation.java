package org.welcomingcity.citations.citation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.domain.CitationEvent;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.Refused;

/** Reads one citation, whole. That it was read, or that it was not permitted, is on the ledger. */
@ApplicationScoped
public class ReadCitation {

    private final MoveCitation citations;
    private final CitationFiles files;

    ReadCitation(MoveCitation citations, CitationFiles files) {
        this.citations = citations;
        this.files = files;
    }

    /**
     * One citation, whole.
     *
     * @param language in which it is explained what would have changed the decision; null where it is not to be looked for
     * @return empty where the reader may not see it
     * @throws Refused when there is none by that number
     */
    @Transactional
    public Optional<CitationFile> read(CitationNumber number, @Nullable Locale language) {
        return citations.shown(number, new CitationEvent.Read(number)).map(citation -> files.of(citation, language));
    }
}
