package org.welcomingcity.citations.exchange.http;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.welcomingcity.citations.exchange.application.ReadStanding;
import org.welcomingcity.citations.exchange.domain.Partner;
import org.welcomingcity.citations.exchange.domain.TransmissionState;

/** Where the three stand. */
public record StandingView(Map<Partner, Map<TransmissionState, Long>> transmissions, List<OpenView> open) {
    static StandingView of(ReadStanding.Standing standing, Instant now) {
        return new StandingView(
                standing.transmissions(),
                standing.open().stream().map(open -> OpenView.of(open, now)).toList());
    }
}
