package org.welcomingcity.citations.contest.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.welcomingcity.citations.numbering.domain.CitationNumber;

/** Reads what came after a citation was sent. */
@ApplicationScoped
public class ReadContest {

    private final ContestFiles files;

    ReadContest(ContestFiles files) {
        this.files = files;
    }

    /** For a reader; that it was read, or not permitted, is on the ledger. Empty where the reader may not. */
    @Transactional
    public Optional<ContestFile> read(CitationNumber number) {
        return files.shown(number);
    }
}
