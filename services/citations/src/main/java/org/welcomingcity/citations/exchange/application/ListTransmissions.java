package org.welcomingcity.citations.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.exchange.domain.Partner;
import org.welcomingcity.citations.exchange.domain.Transmission;
import org.welcomingcity.citations.exchange.domain.TransmissionState;
import org.welcomingcity.citations.exchange.domain.Transmissions;
import org.welcomingcity.citations.numbering.domain.CitationNumber;

/** Lists what is on its way, and how far. */
@ApplicationScoped
public class ListTransmissions {

    /**
     * Which are wanted; null means any.
     *
     * @param citation all about this citation, whatever else is asked for but the partner
     * @param after the id of the last of the part before
     */
    public record Query(
            @Nullable TransmissionState state,
            @Nullable Partner partner,
            @Nullable CitationNumber citation,
            long after,
            int limit) {}

    private final Transmissions transmissions;

    ListTransmissions(Transmissions transmissions) {
        this.transmissions = transmissions;
    }

    /** Those that match, in order. */
    @Transactional
    public List<Transmission> list(Query query) {
        var partner = query.partner();
        var citation = query.citation();
        var found = citation == null
                ? transmissions.inState(query.state(), partner, query.after(), query.limit())
                : transmissions.of(citation);
        return found.stream()
                .filter(transmission -> partner == null || transmission.partner() == partner)
                .toList();
    }
}
