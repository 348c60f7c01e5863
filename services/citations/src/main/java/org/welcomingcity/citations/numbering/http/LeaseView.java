package org.welcomingcity.citations.numbering.http;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.numbering.domain.LeaseFile;

/**
 * Numbers in an officer's hands or on a device.
 *
 * @param expiresAt until when they may be written on a citation
 * @param out how many of them are still out
 * @param overdueAt when it was noticed that the lease had run out with numbers still out
 */
public record LeaseView(
        UUID id,
        String book,
        String officer,
        @Nullable String device,
        String first,
        String last,
        long count,
        long out,
        Instant leasedAt,
        String leasedBy,
        String receipt,
        @Nullable Instant expiresAt,
        @Nullable Instant overdueAt) {

    static LeaseView of(LeaseFile file) {
        var lease = file.lease();
        return new LeaseView(
                lease.id(),
                lease.book(),
                lease.officer().value(),
                lease.device(),
                CitationNumber.of(file.letter(), lease.firstNumber()).value(),
                CitationNumber.of(file.letter(), lease.lastNumber()).value(),
                lease.lastNumber() - lease.firstNumber() + 1,
                file.out(),
                lease.leasedAt(),
                lease.leasedBy().value(),
                lease.receipt(),
                lease.expiresAt(),
                lease.overdueAt());
    }
}
