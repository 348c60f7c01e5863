package org.welcomingcity.citations.demographics.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.welcomingcity.citations.citation.domain.Citations;
import org.welcomingcity.citations.demographics.domain.Observations;
import org.welcomingcity.citations.demographics.domain.Perceived;
import org.welcomingcity.citations.demographics.domain.PerceivedCount;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Happening;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.platform.security.ActingUser;
import org.welcomingcity.platform.time.CityTime;

/** Records what officers perceived (G.L. c. 90 § 63), and counts it. Nobody reads it one by one, officers included. */
@ApplicationScoped
public class PerceivedDemographics {

    private static final String CITE = "G.L. c. 90 § 63";
    private static final int MONTHS_OF_A_QUARTER = 3;

    /** What was perceived, before it is known on which day. */
    public record Observation(Perceived.Race race, Perceived.Sex sex, boolean searchMade) {}

    private final Observations observations;
    private final Citations citations;
    private final Ledger ledger;
    private final Clock clock;
    private final int smallest;

    PerceivedDemographics(
            Observations observations,
            Citations citations,
            Ledger ledger,
            Clock clock,
            @ConfigProperty(name = "demographics.smallest-count", defaultValue = "10") int smallest) {
        this.observations = observations;
        this.citations = citations;
        this.ledger = ledger;
        this.clock = clock;
        this.smallest = smallest;
    }

    /**
     * Keeps what the officer perceived about a citation they issued.
     *
     * @return empty, or why the caller may not; that is on the ledger as well
     * @throws Refused when there is no such citation
     */
    @Transactional
    public Optional<Refusal> record(CitationNumber number, Observation seen, ActingUser officer) {
        var citation = citations
                .withNumber(number)
                .orElseThrow(() -> new Refused(new Refusal(
                        Refusal.Kind.NOT_FOUND,
                        "unknown-citation",
                        "There is no citation %s.".formatted(number),
                        List.of())));
        var object = "citation/" + number;
        if (officer.kind() == ActingUser.Kind.PERSON && !citation.officer().equals(officer.name())) {
            ledger.append(Happening.denied("citation.perceived-recorded", object));
            return Optional.of(new Refusal(
                    Refusal.Kind.NOT_PERMITTED,
                    "not-your-citation",
                    "Only the officer who issued a citation says what they perceived. That it was tried is on the record.",
                    List.of()));
        }
        observations.keep(new Perceived(
                number.value(),
                LocalDate.ofInstant(citation.occurredAt(), CityTime.ZONE),
                seen.race(),
                seen.sex(),
                seen.searchMade()));
        // That it was recorded, and nothing of what.
        ledger.append(Happening.done("citation.perceived-recorded", object));
        return Optional.empty();
    }

    /**
     * The counts of a quarter that is over. Quarters do not overlap and do not grow any more: no two answers differ by one
     * person.
     *
     * @throws Refused when the quarter is not over
     */
    @Transactional
    public List<PerceivedCount> counts(int year, int quarter) {
        var begins = LocalDate.of(year, 1 + MONTHS_OF_A_QUARTER * (quarter - 1), 1);
        if (!begins.plusMonths(MONTHS_OF_A_QUARTER)
                .isBefore(LocalDate.now(clock).plusDays(1))) {
            var faults = new Faults();
            faults.add(
                    "quarter",
                    "cit-demographics",
                    CITE,
                    "the quarter is not over",
                    "ask for a quarter that has ended; counts that still grow would give single stops away");
            faults.refuseIfAny(
                    Refusal.Kind.AGAINST_THE_RULES,
                    "quarter-not-over",
                    "What was perceived is counted by whole quarters.");
        }
        return observations.counts(begins, smallest);
    }

    /** Below how many a count is not shown. */
    public int smallest() {
        return smallest;
    }
}
