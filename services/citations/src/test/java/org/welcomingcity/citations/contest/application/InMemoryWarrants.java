package org.welcomingcity.citations.contest.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.warrant.domain.WarrantCheck;
import org.welcomingcity.citations.warrant.domain.WarrantCheckStatus;
import org.welcomingcity.citations.warrant.domain.WarrantChecks;

/** Warrants to confirm, in a list. */
final class InMemoryWarrants implements WarrantChecks {

    private final List<WarrantCheck> all = new ArrayList<>();

    @Override
    public void add(WarrantCheck check) {
        all.add(check);
    }

    @Override
    public void store(WarrantCheck check) {
        // It is in the list already.
    }

    @Override
    public Optional<WarrantCheck> withId(UUID id) {
        return all.stream().filter(check -> check.id().equals(id)).findFirst();
    }

    @Override
    public Optional<WarrantCheck> of(CitationNumber citation) {
        return all.stream().filter(check -> check.citation().equals(citation)).findFirst();
    }

    @Override
    public List<WarrantCheck> inStatus(
            WarrantCheckStatus status, @Nullable Instant afterOpened, @Nullable UUID afterId, int limit) {
        return all.stream()
                .filter(check -> check.status() == status)
                .limit(limit)
                .toList();
    }
}
