package org.welcomingcity.policy.paper;

import java.util.List;
import org.welcomingcity.policy.request.InstrumentFacts;
import org.welcomingcity.policy.request.InstrumentFacts.Document;

/**
 * What the words of a paper say about it: the facts for the test of four parts (table {@code judicial-test}).
 *
 * @param document what it is, or claims to be
 * @param courtNamed whether it names a court that is no agency and no immigration court
 * @param judgeNamed whether a judge, magistrate or clerk-magistrate issued it
 * @param docketNumber whether it bears a docket number
 * @param administrativeTitle whether it bears the words or the form number of the immigration authority
 * @param findings what is missing or wrong, part by part; empty where it reads as judicial
 */
public record ReadPaper(
        Document document,
        boolean courtNamed,
        boolean judgeNamed,
        boolean docketNumber,
        boolean administrativeTitle,
        List<Finding> findings) {

    public ReadPaper {
        findings = List.copyOf(findings);
    }

    /** A part of a paper. */
    public enum Part {
        /** The docket or warrant number. */
        NUMBER,
        /** The court. */
        COURT,
        /** Who issued it. */
        ISSUED_BY
    }

    /**
     * What is missing or wrong in a part.
     *
     * @param problem what, in plain words
     * @param mend what the officer can do about it
     */
    public record Finding(Part part, String problem, String mend) {}

    /** The facts for the instrument question. */
    public InstrumentFacts facts(boolean secondPersonChecked) {
        return new InstrumentFacts(
                document, courtNamed, judgeNamed, docketNumber, administrativeTitle, secondPersonChecked);
    }
}
