package org.welcomingcity.citations.chargelist.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The charges of every imported list, and the report of each import. */
public interface Charges {

    /** A charge to be kept. */
    record Row(long line, String code, @Nullable String section, String title) {}

    /** How an import went. */
    record Report(
            UUID id,
            String list,
            Instant importedAt,
            String importedBy,
            int rows,
            int added,
            int known,
            int rejected) {}

    /** Adds a charge, or another code of one that is there. */
    boolean put(String list, Row row);

    /** Keeps the report of an import with its findings. */
    void keep(Report report, List<RowFinding> findings);

    /** The reports of imports before the moment, or at it and with a smaller id; newest first. */
    List<Report> reports(Instant before, UUID id, int limit);

    /** The report of an import. */
    Optional<Report> report(UUID id);

    /** Its findings, in the order of the file. */
    List<RowFinding> findings(UUID id);

    /** Charges by id, after the one named, with every word somewhere in title, section or code. */
    List<Charge> find(@Nullable String list, List<String> words, @Nullable String code, long after, int limit);
}
