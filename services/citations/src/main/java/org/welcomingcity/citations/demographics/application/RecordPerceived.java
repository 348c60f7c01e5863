package org.welcomingcity.citations.demographics.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.welcomingcity.citations.citation.domain.CitationEvent;
import org.welcomingcity.citations.citation.domain.Citations;
import org.welcomingcity.citations.demographics.domain.Observations;
import org.welcomingcity.citations.demographics.domain.Perceived;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.platform.security.ActingUser;
import org.welcomingcity.platform.time.CityTime;

/** Records what an officer perceived (rule cit-demographics). Nobody reads it one by one, officers included. */
@ApplicationScoped
public class RecordPerceived {

    /** What was perceived at the stop of a citation, before it is known on which day that was. */
    public record Command(
            CitationNumber citation, Perceived.Race race, Perceived.Sex sex, boolean searchMade, ActingUser officer) {}

    private final Observations observations;
    private final Citations citations;
    private final Ledger ledger;

    RecordPerceived(Observations observations, Citations citations, Ledger ledger) {
        this.observations = observations;
        this.citations = citations;
        this.ledger = ledger;
    }

    /**
     * Keeps what the officer perceived about a citation they issued.
     *
     * @return empty, or why the caller may not; that is on the ledger as well
     * @throws Refused when there is no such citation
     */
    @Transactional
    public Optional<Refusal> record(Command command) {
        var number = command.citation();
        var citation = citations.withNumber(number).orElseThrow(() -> Refused.unknown("citation", number));
        var recorded = new CitationEvent.PerceivedRecorded(number);
        var officer = command.officer();
        if (officer.kind() == ActingUser.Kind.PERSON && !citation.officer().equals(officer.knownAs())) {
            ledger.append(recorded.denied());
            return Optional.of(notYours());
        }
        observations.keep(new Perceived(
                number.value(),
                LocalDate.ofInstant(citation.occurredAt(), CityTime.ZONE),
                command.race(),
                command.sex(),
                command.searchMade()));
        ledger.append(recorded);
        return Optional.empty();
    }

    private static Refusal notYours() {
        return new Refusal(
                Refusal.Kind.NOT_PERMITTED,
                "not-your-citation",
                "Only the officer who issued a citation says what they perceived. That it was tried is on the record.",
                List.of());
    }
}
