package org.welcomingcity.citations.stop.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.welcomingcity.casework.policy.CityPolicy;
import org.welcomingcity.casework.policy.LawOfTheDay;
import org.welcomingcity.citations.stop.domain.ReliedOn;
import org.welcomingcity.citations.stop.domain.Stop;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.policy.decision.Decision;
import org.welcomingcity.policy.paper.PaperReader;
import org.welcomingcity.policy.stop.ArrestGroundFacts;
import org.welcomingcity.policy.stop.ArrestGroundRuling;
import org.welcomingcity.policy.stop.StopFacts;

/** Asks the policy about that on which an arrest relies: a paper, or another offense. */
@ApplicationScoped
public class ArrestGrounds {

    private static final PaperReader PAPERS = PaperReader.load();
    private static final String FACTS = "facts.";

    private final CityPolicy city;

    ArrestGrounds(CityPolicy city) {
        this.city = city;
    }

    /**
     * What the policy says of that on which the officer relies for an arrest.
     *
     * @param chargedAs how the citation charges the other offence
     * @throws Refused when the other offence is not in the catalogue of the day, or no pack governs the day
     */
    public Grounds of(
            LocalDate day, StopFacts facts, ReliedOn relied, ArrestGroundFacts.ChargedAs chargedAs, Faults faults) {
        var warrant = relied.warrant();
        var read = warrant == null ? null : PAPERS.read(warrant.paper());
        var instrument = read == null
                ? null
                : law(day).ask((policy, jurisdiction, on) -> policy.classify(jurisdiction, on, read.facts(false)));
        var code = relied.otherOffence();
        var other = code == null
                ? null
                : law(day).ask(
                                (policy, jurisdiction, on) -> policy.arrestGround(
                                        jurisdiction,
                                        on,
                                        new ArrestGroundFacts(
                                                code, facts.licence(), facts.residencyFacts(), chargedAs)),
                                faults,
                                FACTS)
                        .orElse(null);
        if (other != null && other.decision() instanceof Decision.Refused refused) {
            refused.reasons()
                    .forEach(reason -> faults.add(
                            FACTS + reason.field(), reason.ruleId(), reason.cite(), reason.problem(), reason.mend()));
        }
        return new Grounds(read, instrument, other);
    }

    /** Whether an offence on a line that is written as an arrest is a ground, and of what kind; empty where it is unknown. */
    public Optional<ArrestGroundRuling> ofLine(LocalDate day, StopFacts facts, String offence) {
        return law(day).ask(
                        (policy, jurisdiction, on) -> policy.arrestGround(
                                jurisdiction,
                                on,
                                new ArrestGroundFacts(
                                        offence,
                                        facts.licence(),
                                        facts.residencyFacts(),
                                        ArrestGroundFacts.ChargedAs.ARREST)),
                        new Faults(),
                        FACTS);
    }

    /** The same of a stop on record. */
    Grounds of(Stop stop) {
        return of(
                stop.occurredOn(),
                stop.facts(),
                new ReliedOn(stop.warrant(), stop.otherArrestOffence()),
                ArrestGroundFacts.ChargedAs.ARREST,
                new Faults());
    }

    private LawOfTheDay law(LocalDate day) {
        return city.on(day).sentAs("occurredAt", FACTS);
    }
}
