package org.welcomingcity.citations.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.welcomingcity.citations.exchange.domain.Differences;
import org.welcomingcity.citations.exchange.domain.Partner;
import org.welcomingcity.citations.exchange.domain.TransmissionState;

/** Reads what the department, the registrar and the court each have on file. */
@ApplicationScoped
public class ReadStanding {

    /** What is on its way, and what differs. */
    public record Standing(Map<Partner, Map<TransmissionState, Long>> transmissions, List<Differences.Open> open) {}

    private final Differences differences;

    ReadStanding(Differences differences) {
        this.differences = differences;
    }

    /** The counts as they are now. */
    @Transactional
    public Standing read() {
        return new Standing(differences.transmissions(), differences.open());
    }
}
