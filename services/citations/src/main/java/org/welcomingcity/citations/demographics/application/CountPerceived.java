package org.welcomingcity.citations.demographics.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.welcomingcity.citations.demographics.domain.Observations;
import org.welcomingcity.citations.demographics.domain.PerceivedCount;
import org.welcomingcity.citations.demographics.domain.Quarter;

/** Counts what officers perceived, by whole quarters (rule cit-demographics). */
@ApplicationScoped
public class CountPerceived {

    /**
     * The counts of a quarter.
     *
     * @param smallest below how many a count is not shown
     */
    public record Counted(Quarter quarter, int smallest, List<PerceivedCount> counts) {}

    private final Observations observations;
    private final Clock clock;
    private final int smallest;

    CountPerceived(
            Observations observations,
            Clock clock,
            @ConfigProperty(name = "demographics.smallest-count", defaultValue = "10") int smallest) {
        this.observations = observations;
        this.clock = clock;
        this.smallest = smallest;
    }

    /**
     * The counts of a quarter that is over.
     *
     * @throws org.welcomingcity.kernel.Refused when it is not
     */
    @Transactional
    public Counted count(Quarter quarter) {
        quarter.mustBeOver(LocalDate.ofInstant(clock.instant(), clock.getZone()));
        return new Counted(quarter, smallest, observations.counts(quarter.begins(), smallest));
    }
}
