package org.welcomingcity.policy;

import java.time.LocalDate;
import org.welcomingcity.policy.citation.ChargedOffence;
import org.welcomingcity.policy.citation.CitationContents;
import org.welcomingcity.policy.citation.MoveFacts;
import org.welcomingcity.policy.court.FilingFacts;
import org.welcomingcity.policy.court.HearingRequest;
import org.welcomingcity.policy.court.LineFacts;
import org.welcomingcity.policy.decision.NoPackInForce;
import org.welcomingcity.policy.decision.Trail;
import org.welcomingcity.policy.decision.UnusableFacts;
import org.welcomingcity.policy.records.RecordsRequest;
import org.welcomingcity.policy.records.RecordsWork;
import org.welcomingcity.policy.release.ReleaseFacts;
import org.welcomingcity.policy.request.Assistance;
import org.welcomingcity.policy.request.CoriFacts;
import org.welcomingcity.policy.request.DisclosureFacts;
import org.welcomingcity.policy.request.InstrumentFacts;
import org.welcomingcity.policy.request.RequestFacts;
import org.welcomingcity.policy.stop.ArrestGroundFacts;
import org.welcomingcity.policy.stop.StopChoice;
import org.welcomingcity.policy.stop.StopFacts;
import org.welcomingcity.policy.tow.Storage;

/**
 * Something the policy can be asked, with its facts, so that it can be asked again: of other law, or with other facts. Every
 * decision of {@link OrdinancePolicy} is one of these.
 */
public sealed interface Question {

    /**
     * Asks it.
     *
     * @param day the date of the event
     * @return how the answer came about
     * @throws NoPackInForce as {@link OrdinancePolicy} says
     * @throws UnusableFacts likewise
     */
    Trail ask(OrdinancePolicy policy, String jurisdiction, LocalDate day);

    /**
     * What becomes of driver and vehicle at a stop.
     *
     * @param inCustody whether the driver is arrested
     */
    record Stop(StopFacts facts, boolean inCustody) implements Question {

        /** Before the officer has chosen. */
        public Stop(StopFacts facts) {
            this(facts, false);
        }

        @Override
        public Trail ask(OrdinancePolicy policy, String jurisdiction, LocalDate day) {
            return policy.ruleOn(jurisdiction, day, facts, inCustody).trail();
        }
    }

    /** Whether an offence is a ground of arrest. */
    record ArrestGround(ArrestGroundFacts facts) implements Question {
        @Override
        public Trail ask(OrdinancePolicy policy, String jurisdiction, LocalDate day) {
            return policy.arrestGround(jurisdiction, day, facts).decision().trail();
        }
    }

    /** Whether an officer may do what they chose. */
    record Choice(StopFacts facts, StopChoice choice) implements Question {
        @Override
        public Trail ask(OrdinancePolicy policy, String jurisdiction, LocalDate day) {
            var inCustody = choice.person() == StopChoice.Person.ARREST;
            return policy.judge(policy.ruleOn(jurisdiction, day, facts, inCustody), choice)
                    .trail();
        }
    }

    /** What an offence may cost. */
    record Charge(ChargedOffence offence) implements Question {
        @Override
        public Trail ask(OrdinancePolicy policy, String jurisdiction, LocalDate day) {
            return policy.assess(jurisdiction, day, offence).trail();
        }
    }

    /** Where a citation goes. */
    record Route(CitationContents contents) implements Question {
        @Override
        public Trail ask(OrdinancePolicy policy, String jurisdiction, LocalDate day) {
            return policy.route(jurisdiction, day, contents).trail();
        }
    }

    /** Whether a citation can make a move. */
    record Move(MoveFacts facts) implements Question {
        @Override
        public Trail ask(OrdinancePolicy policy, String jurisdiction, LocalDate day) {
            return policy.move(jurisdiction, day, facts).trail();
        }
    }

    /** Whether a line can end so. */
    record Line(LineFacts facts) implements Question {
        @Override
        public Trail ask(OrdinancePolicy policy, String jurisdiction, LocalDate day) {
            return policy.outcome(jurisdiction, day, facts).trail();
        }
    }

    /** Whether a request for a hearing is in time. */
    record Hearing(HearingRequest request) implements Question {
        @Override
        public Trail ask(OrdinancePolicy policy, String jurisdiction, LocalDate day) {
            return policy.timeliness(jurisdiction, day, request).trail();
        }
    }

    /** What a court asks for a filing. */
    record Filing(FilingFacts facts) implements Question {
        @Override
        public Trail ask(OrdinancePolicy policy, String jurisdiction, LocalDate day) {
            return policy.courtFee(jurisdiction, day, facts).trail();
        }
    }

    /** What a claimed ground of impoundment requires. */
    record Ground(String key, boolean parked) implements Question {
        @Override
        public Trail ask(OrdinancePolicy policy, String jurisdiction, LocalDate day) {
            return policy.ground(jurisdiction, day, key, parked).decision().trail();
        }
    }

    /** What a document is. */
    record Instrument(InstrumentFacts facts) implements Question {
        @Override
        public Trail ask(OrdinancePolicy policy, String jurisdiction, LocalDate day) {
            return policy.classify(jurisdiction, day, facts).decision().trail();
        }
    }

    /** The answer to what a federal immigration authority asks for. */
    record Request(RequestFacts facts) implements Question {
        @Override
        public Trail ask(OrdinancePolicy policy, String jurisdiction, LocalDate day) {
            return policy.answer(jurisdiction, day, facts).decision().trail();
        }
    }

    /** Whether officers may do this at the scene of a federal operation. */
    record OnScene(Assistance assistance) implements Question {
        @Override
        public Trail ask(OrdinancePolicy policy, String jurisdiction, LocalDate day) {
            return policy.assist(jurisdiction, day, assistance).trail();
        }
    }

    /** Whether data may be given. */
    record Disclosure(DisclosureFacts facts) implements Question {
        @Override
        public Trail ask(OrdinancePolicy policy, String jurisdiction, LocalDate day) {
            return policy.disclose(jurisdiction, day, facts).decision().trail();
        }
    }

    /** Whether the record of a charge is criminal offender record information. */
    record Cori(CoriFacts facts) implements Question {
        @Override
        public Trail ask(OrdinancePolicy policy, String jurisdiction, LocalDate day) {
            return policy.cori(jurisdiction, day, facts).trail();
        }
    }

    /** Whether the clock of a public records request starts. */
    record Intake(RecordsRequest request) implements Question {
        @Override
        public Trail ask(OrdinancePolicy policy, String jurisdiction, LocalDate day) {
            return policy.takeIn(jurisdiction, day, request).trail();
        }
    }

    /** What public records may cost; decided by the day of receipt. */
    record Fee(RecordsWork work) implements Question {
        @Override
        public Trail ask(OrdinancePolicy policy, String jurisdiction, LocalDate day) {
            return policy.fee(jurisdiction, work).trail();
        }
    }

    /** What a tow may cost. */
    record Tow(boolean ownersChoice) implements Question {
        @Override
        public Trail ask(OrdinancePolicy policy, String jurisdiction, LocalDate day) {
            return policy.towCap(jurisdiction, day, ownersChoice).trail();
        }
    }

    /** What storage may cost. */
    record Stay(Storage storage) implements Question {
        @Override
        public Trail ask(OrdinancePolicy policy, String jurisdiction, LocalDate day) {
            return policy.storage(jurisdiction, day, storage).cap().trail();
        }
    }

    /** Whether a vehicle may leave. */
    record Release(ReleaseFacts facts) implements Question {
        @Override
        public Trail ask(OrdinancePolicy policy, String jurisdiction, LocalDate day) {
            return policy.release(jurisdiction, day, facts).decision().trail();
        }
    }

    /** Whether the city reports. */
    record Report() implements Question {
        @Override
        public Trail ask(OrdinancePolicy policy, String jurisdiction, LocalDate day) {
            return policy.reportDuty(jurisdiction, day).trail();
        }
    }

    /** Where a complaint goes. */
    record Complaint(boolean aboutPolice) implements Question {
        @Override
        public Trail ask(OrdinancePolicy policy, String jurisdiction, LocalDate day) {
            return policy.complaint(jurisdiction, day, aboutPolice).trail();
        }
    }
}
