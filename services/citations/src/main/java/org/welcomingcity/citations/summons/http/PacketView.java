package org.welcomingcity.citations.summons.http;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.offer.Offer;
import org.welcomingcity.citations.summons.application.Packet;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.policy.citation.CitationKind;

/** An application for complaint as the API shows it; its content goes with the citation it belongs to. */
public record PacketView(
        String citation,
        CitationKind kind,
        long version,
        String court,
        @Nullable String incident,
        String facts,
        List<WitnessForm> witnesses,
        String preparedBy,
        Instant preparedAt,
        boolean signed,
        @Nullable String signedBy,
        @Nullable String signerTitle,
        @Nullable Instant signedAt,
        List<Offer> offers) {

    static PacketView of(Packet packet, List<Offer> offers) {
        var citation = packet.citation();
        var application = packet.application();
        var content = application.content();
        return new PacketView(
                citation.number().value(),
                citation.kind(),
                citation.version(),
                content.court(),
                content.incident(),
                content.facts(),
                content.witnesses().stream()
                        .map(witness -> new WitnessForm(witness.name(), witness.capacity(), witness.contact()))
                        .toList(),
                application.preparedBy().value(),
                application.preparedAt(),
                OfficerId.text(application.signedBy()) != null,
                OfficerId.text(application.signedBy()),
                application.signerTitle(),
                application.signedAt(),
                offers);
    }
}
