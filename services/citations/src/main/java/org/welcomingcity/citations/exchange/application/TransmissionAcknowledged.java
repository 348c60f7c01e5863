package org.welcomingcity.citations.exchange.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.exchange.domain.Partner;
import org.welcomingcity.citations.exchange.domain.TransmissionContent;
import org.welcomingcity.citations.numbering.domain.CitationNumber;

/** A partner has acknowledged a transmission; told within the transaction in which it is recorded. */
public record TransmissionAcknowledged(
        CitationNumber citation,
        Partner partner,
        TransmissionContent content,
        Instant at,
        @Nullable String reference) {}
