package org.welcomingcity.policy;

import java.time.LocalDate;
import java.util.List;
import org.welcomingcity.policy.citation.Assessment;
import org.welcomingcity.policy.citation.ChargedOffence;
import org.welcomingcity.policy.citation.CitationContents;
import org.welcomingcity.policy.citation.CitationRouting;
import org.welcomingcity.policy.city.Feature;
import org.welcomingcity.policy.deadline.Deadline;
import org.welcomingcity.policy.deadline.DeadlineRule;
import org.welcomingcity.policy.offence.Offence;
import org.welcomingcity.policy.pack.Sources;
import org.welcomingcity.policy.stop.MandatoryImpoundGround;
import org.welcomingcity.policy.stop.StopChoice;
import org.welcomingcity.policy.stop.StopFacts;
import org.welcomingcity.policy.stop.StopRuling;

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
     * @throws UnusableFacts when two facts contradict each other, a fact is not of the closed list, or a claimed
     *     mandatory ground was not live on the day; nothing is decided
     */
    StopRuling ruleOn(String jurisdiction, LocalDate stopDate, StopFacts facts);

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

    /** The grounds on which a statute or regulation requires impoundment, as live on the day (c. 2.129; {@code law} 2.3). */
    List<MandatoryImpoundGround> mandatoryImpoundGrounds(String jurisdiction, LocalDate day);

    /** The offences that could be charged on the day, by code. */
    List<Offence> offences(LocalDate day);

    /**
     * What the texts of the city say on the day about each of the questions that such texts answer, with what nobody has
     * verified shown as silence.
     *
     * @throws NoPackInForce as above
     */
    List<Feature> features(String jurisdiction, LocalDate day);

    /** The pack's setting on the day, such as {@code wait_minutes}; with its status, since many are the city's own. */
    Setting setting(String jurisdiction, LocalDate day, String name);

    /**
     * When a duty falls due.
     *
     * @param trigger the day the clock starts on; it is day 0
     */
    Deadline deadline(String jurisdiction, DeadlineRule rule, LocalDate trigger);

    /**
     * A value the pack sets where the law leaves room.
     *
     * @param name the setting's name
     * @param value its value, as text
     * @param ruleId the rule it belongs to
     * @param cite where the rule stands
     * @param status how well the value is founded
     * @param words what the setting means
     */
    record Setting(
            String name,
            String value,
            String ruleId,
            String cite,
            org.welcomingcity.kernel.RuleStatus status,
            String words) {}
}
