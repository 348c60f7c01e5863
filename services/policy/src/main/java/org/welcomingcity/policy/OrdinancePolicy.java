package org.welcomingcity.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.welcomingcity.policy.citation.Assessment;
import org.welcomingcity.policy.citation.ChargedOffence;
import org.welcomingcity.policy.citation.CitationContents;
import org.welcomingcity.policy.citation.CitationKind;
import org.welcomingcity.policy.citation.CitationRouting;
import org.welcomingcity.policy.citation.CitationState;
import org.welcomingcity.policy.citation.MoveFacts;
import org.welcomingcity.policy.citation.MoveRuling;
import org.welcomingcity.policy.city.ComplaintRoute;
import org.welcomingcity.policy.city.Feature;
import org.welcomingcity.policy.city.ReportDuty;
import org.welcomingcity.policy.court.CourtFeeRuling;
import org.welcomingcity.policy.court.FilingFacts;
import org.welcomingcity.policy.court.HearingRequest;
import org.welcomingcity.policy.court.LineFacts;
import org.welcomingcity.policy.court.LineRuling;
import org.welcomingcity.policy.court.TimelinessRuling;
import org.welcomingcity.policy.deadline.Deadline;
import org.welcomingcity.policy.deadline.DeadlineRule;
import org.welcomingcity.policy.deadline.DueMoment;
import org.welcomingcity.policy.decision.Decision;
import org.welcomingcity.policy.decision.NoPackInForce;
import org.welcomingcity.policy.decision.PackReference;
import org.welcomingcity.policy.decision.PackRejected;
import org.welcomingcity.policy.decision.Rule;
import org.welcomingcity.policy.decision.Setting;
import org.welcomingcity.policy.decision.UnusableFacts;
import org.welcomingcity.policy.offence.Offence;
import org.welcomingcity.policy.pack.Sources;
import org.welcomingcity.policy.records.RecordsFee;
import org.welcomingcity.policy.records.RecordsRequest;
import org.welcomingcity.policy.records.RecordsWork;
import org.welcomingcity.policy.release.ReleaseFacts;
import org.welcomingcity.policy.release.ReleaseRuling;
import org.welcomingcity.policy.request.Assistance;
import org.welcomingcity.policy.request.CoriFacts;
import org.welcomingcity.policy.request.CoriRuling;
import org.welcomingcity.policy.request.DisclosureFacts;
import org.welcomingcity.policy.request.DisclosureRuling;
import org.welcomingcity.policy.request.InstrumentFacts;
import org.welcomingcity.policy.request.InstrumentRuling;
import org.welcomingcity.policy.request.RequestFacts;
import org.welcomingcity.policy.request.RequestRuling;
import org.welcomingcity.policy.stop.ArrestGroundFacts;
import org.welcomingcity.policy.stop.ArrestGroundRuling;
import org.welcomingcity.policy.stop.GroundRuling;
import org.welcomingcity.policy.stop.MandatoryImpoundGround;
import org.welcomingcity.policy.stop.StatedGround;
import org.welcomingcity.policy.stop.StopChoice;
import org.welcomingcity.policy.stop.StopFacts;
import org.welcomingcity.policy.stop.StopRuling;
import org.welcomingcity.policy.tow.Cap;
import org.welcomingcity.policy.tow.Storage;
import org.welcomingcity.policy.tow.StorageCharge;

/**
 * The typed door to the ordinance packs. Loaded once, immutable, safe for any number of threads.
 *
 * <p>Every question takes the date of the event, never today's: a stop is decided under the pack that was in force when
 * it happened. All methods are pure.
 */
public interface OrdinancePolicy {

    /**
     * Loads every pack on the class path and refuses to load half of them.
     *
     * @throws PackRejected when a pack does not parse, names an unknown fact, overlaps another in time, or has a row
     *     without rule id, cite or status; the message names file, table, row and reason
     */
    static OrdinancePolicy load() {
        return PackLibrary.load();
    }

    /**
     * Loads the packs of a class path: a city is a folder with a line in a {@code packs/index.txt} somewhere on it.
     *
     * @throws PackRejected as above
     */
    static OrdinancePolicy load(ClassLoader classPath) {
        return PackLibrary.load(Sources.onClassPath(classPath));
    }

    /**
     * Loads the packs of other sources, such as a candidate that is to be compared with the law in force.
     *
     * @throws PackRejected as above
     */
    static OrdinancePolicy load(Sources sources) {
        return PackLibrary.load(sources);
    }

    /**
     * The pack in force in the city on the day.
     *
     * @throws NoPackInForce when the day is before the first pack, or the city is unknown
     */
    PackReference packInForce(String jurisdiction, LocalDate day);

    /** All packs of all jurisdictions, by jurisdiction and date. */
    List<PackReference> packs();

    /**
     * What the tables say about a stop: what becomes of the person and of the vehicle, and with which duties, before
     * the officer chooses.
     *
     * @throws NoPackInForce as above
     * @throws UnusableFacts when two facts contradict each other, a fact is not of the closed list, a claimed mandatory
     *     ground was not live on the day, or a fact that a table needs is unanswered; nothing is decided
     */
    default StopRuling ruleOn(String jurisdiction, LocalDate stopDate, StopFacts facts) {
        return ruleOn(jurisdiction, stopDate, facts, false);
    }

    /**
     * The same, where it is known whether the driver is arrested: whoever is arrested does not drive on, so that person and
     * vehicle are decided together.
     *
     * @param inCustody whether the officer arrests
     */
    StopRuling ruleOn(String jurisdiction, LocalDate stopDate, StopFacts facts, boolean inCustody);

    /**
     * Whether an officer may rely on an offence as the ground of an arrest, beside the licence.
     *
     * @throws UnusableFacts when the catalogue of the day does not know the offence
     */
    ArrestGroundRuling arrestGround(String jurisdiction, LocalDate stopDate, ArrestGroundFacts facts);

    /**
     * Whether the officer may do what they chose. Departing from a presumption is granted when a reason is given, with
     * the obligation that a supervisor looks; it is refused without one. What the law rules out is refused.
     */
    Decision judge(StopRuling ruling, StopChoice choice);

    /**
     * What an offence may cost: the scheduled assessment, or the band of the fine by how often it was committed before
     * (c. 90 § 20).
     *
     * @param day the date of the violation
     * @throws NoPackInForce as above
     * @throws UnusableFacts when the offence cannot be charged on the day, a count is negative or contradicts the other,
     *     or limit and speed are no speeding
     */
    Assessment assess(String jurisdiction, LocalDate day, ChargedOffence offence);

    /**
     * Where a citation goes, by when, who holds a copy, and whether it can be paid at the registry (c. 90C §§ 2 to 4).
     *
     * @param day the date of the violation
     * @throws NoPackInForce as above
     * @throws UnusableFacts when nothing stands on the citation
     */
    CitationRouting route(String jurisdiction, LocalDate day, CitationContents contents);

    /**
     * The moves that a citation of the kind can make from the state, each with where it leads and the rule behind it; none once
     * it is closed or void.
     *
     * @param day the date of the violation
     * @throws NoPackInForce as above
     */
    List<MoveRuling> moves(String jurisdiction, LocalDate day, CitationKind kind, CitationState state);

    /**
     * Whether a citation can make one move, and where it leads.
     *
     * @param day the date of the violation
     * @throws NoPackInForce as above
     */
    MoveRuling move(String jurisdiction, LocalDate day, MoveFacts facts);

    /**
     * The outcomes that a line can have now.
     *
     * @param day the date of the violation
     * @param complaintIssued whether a complaint has issued on the citation
     * @throws NoPackInForce as above
     */
    List<LineRuling> outcomes(
            String jurisdiction, LocalDate day, LineFacts.Disposition disposition, boolean complaintIssued);

    /**
     * Whether a line can end as it is said to (G.L. c. 90C § 3).
     *
     * @param day the date of the violation
     * @throws NoPackInForce as above
     */
    LineRuling outcome(String jurisdiction, LocalDate day, LineFacts facts);

    /**
     * Whether a request for a hearing is in time, and what becomes of it (G.L. c. 90C § 3).
     *
     * @param day the date of the violation
     * @throws NoPackInForce as above
     */
    TimelinessRuling timeliness(String jurisdiction, LocalDate day, HearingRequest request);

    /**
     * What the court asks for a filing (G.L. c. 90C § 3(A)).
     *
     * @param day the date of the violation
     * @throws NoPackInForce as above
     */
    CourtFeeRuling courtFee(String jurisdiction, LocalDate day, FilingFacts facts);

    /**
     * What a claimed ground of mandatory impoundment requires (c. 2.129; {@code law} 2.3).
     *
     * @param key the ground's key
     * @param parked whether the vehicle was parked, and not stopped while moving
     * @throws NoPackInForce as above
     * @throws UnusableFacts when no such ground was live on the day
     */
    GroundRuling ground(String jurisdiction, LocalDate day, String key, boolean parked);

    /**
     * What a document that arrived is, and what follows from it ({@code law} 4.1).
     *
     * @throws NoPackInForce as above
     */
    InstrumentRuling classify(String jurisdiction, LocalDate day, InstrumentFacts facts);

    /**
     * The answer to one thing that a federal immigration authority asks for ({@code law} 4.2, D1 to D11).
     *
     * @throws NoPackInForce as above
     * @throws UnusableFacts when the document relied on is not one of such an authority
     */
    RequestRuling answer(String jurisdiction, LocalDate day, RequestFacts facts);

    /**
     * Whether officers may do this at the scene of a federal immigration enforcement operation (c. 2.129.040).
     *
     * @throws NoPackInForce as above
     */
    Decision assist(String jurisdiction, LocalDate day, Assistance assistance);

    /**
     * Whether data may be given away, and what has to be logged (803 CMR 7.11, 18 U.S.C. 2721).
     *
     * @throws NoPackInForce as above
     */
    DisclosureRuling disclose(String jurisdiction, LocalDate day, DisclosureFacts facts);

    /**
     * Whether the record of a charge is criminal offender record information (803 CMR 2.03).
     *
     * @param day the day of the charge
     * @throws NoPackInForce as above
     * @throws UnusableFacts when the catalogue does not know the offence
     */
    CoriRuling cori(String jurisdiction, LocalDate day, CoriFacts facts);

    /**
     * Whether the clock of the public records law starts (G.L. c. 66 § 10).
     *
     * @throws NoPackInForce as above
     */
    Decision takeIn(String jurisdiction, LocalDate day, RecordsRequest request);

    /**
     * What may be charged at most for public records; nothing where the first answer was late (G.L. c. 66 § 10).
     *
     * @throws NoPackInForce as above, by the day of receipt
     * @throws UnusableFacts when a time or count is below zero, or the answer came before the request
     */
    RecordsFee fee(String jurisdiction, RecordsWork work);

    /**
     * What a police-ordered tow may cost at most on the day; without a verified row for it nothing can be invoiced.
     *
     * @param ownersChoice whether the owner asked for another place than the carrier's garage
     * @throws NoPackInForce as above
     */
    Cap towCap(String jurisdiction, LocalDate day, boolean ownersChoice);

    /**
     * What storage may cost at most (c. 159B § 6B).
     *
     * @param day the day on which it came in
     * @throws NoPackInForce as above
     * @throws UnusableFacts when it ends before it begins
     */
    StorageCharge storage(String jurisdiction, LocalDate day, Storage storage);

    /**
     * Whether a vehicle, or property in it, may leave ({@code law} 3.5).
     *
     * @param day the day of the impoundment
     * @throws NoPackInForce as above
     */
    ReleaseRuling release(String jurisdiction, LocalDate day, ReleaseFacts facts);

    /**
     * Whether, to whom and about what the city reports.
     *
     * @throws NoPackInForce as above
     */
    ReportDuty reportDuty(String jurisdiction, LocalDate day);

    /**
     * Where a complaint about a violation of the city's text goes.
     *
     * @param aboutPolice whether it is about the police department
     * @throws NoPackInForce as above
     */
    ComplaintRoute complaint(String jurisdiction, LocalDate day, boolean aboutPolice);

    /** The grounds on which a statute or regulation requires impoundment, as live on the day (c. 2.129; {@code law} 2.3). */
    List<MandatoryImpoundGround> mandatoryImpoundGrounds(String jurisdiction, LocalDate day);

    /**
     * What an explanation can rest on where the city's law leaves the officer a choice; empty where the city has no list.
     *
     * @param use what is explained
     * @throws NoPackInForce as above
     */
    List<StatedGround> statedGrounds(String jurisdiction, LocalDate day, StatedGround.Use use);

    /** The offences that could be charged on the day, by code. */
    List<Offence> offences(LocalDate day);

    /**
     * What the texts of the city say on the day about each of the questions that such texts answer, with what nobody has
     * verified shown as silence.
     *
     * @throws NoPackInForce as above
     */
    List<Feature> features(String jurisdiction, LocalDate day);

    /**
     * Where a rule stands on the day, and what it says: the place that is told with whatever the rule decides or refuses.
     *
     * @param ruleId the rule's id, as in the policy catalogue
     * @return empty where no law of the city, the state or the federation stands behind the id
     * @throws NoPackInForce as above
     */
    Optional<Rule> rule(String jurisdiction, LocalDate day, String ruleId);

    /** The pack's setting on the day, such as {@code wait_minutes}; with its status, since many are the city's own. */
    Setting setting(String jurisdiction, LocalDate day, String name);

    /**
     * When a duty falls due.
     *
     * @param trigger the day the clock starts on; it is day 0
     * @throws IllegalArgumentException for a rule that is counted in hours
     */
    Deadline deadline(String jurisdiction, DeadlineRule rule, LocalDate trigger);

    /**
     * When a duty falls due that is counted by the clock: in hours, or forthwith.
     *
     * @param trigger the moment the clock starts
     * @throws NoPackInForce as above, by the day of the trigger in the city
     * @throws IllegalArgumentException for a rule that is counted in days
     */
    DueMoment due(String jurisdiction, DeadlineRule rule, Instant trigger);
}
