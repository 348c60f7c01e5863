package org.welcomingcity.citations.citation.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.stop.domain.GroundRecord;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.policy.paper.Paper;
import org.welcomingcity.policy.paper.PaperReader;
import org.welcomingcity.policy.paper.ReadPaper;

/**
 * Reads the order on which a vehicle is impounded as a warrant is read: a paper of the immigration authority is no order of a
 * court, whatever field it is written in.
 */
@ApplicationScoped
class OrderPaper {

    private static final PaperReader PAPERS = PaperReader.load();
    private static final String RULE = "judicial-four-parts";
    private static final String FIELD = "facts.vehicle.groundFacts.order.";

    /** Notes what keeps the order from being one of a court. */
    void noteAsOfACourt(@Nullable GroundRecord ground, Faults faults) {
        var read = read(ground);
        if (read != null) {
            read.findings()
                    .forEach(finding -> faults.add(fieldOf(finding.part()), RULE, finding.problem(), finding.mend()));
        }
    }

    /** Notes that it is no inspector's order; an inspector is no judge, and their number no docket number. */
    void noteAsOfAnInspector(@Nullable GroundRecord ground, Faults faults) {
        if (isAdministrative(ground)) {
            faults.add(
                    FIELD + "issuedBy",
                    RULE,
                    "This is a paper of the immigration authority, which puts no vehicle out of service.",
                    "Take another ground, or none, and tick that a federal document was shown");
        }
    }

    /** Whether an order is named, and it is a paper of the immigration authority. */
    boolean isAdministrative(@Nullable GroundRecord ground) {
        var read = read(ground);
        return read != null && read.administrativeTitle();
    }

    private static @Nullable ReadPaper read(@Nullable GroundRecord ground) {
        if (ground == null
                || ground.orderNumber() == null
                || ground.orderIssuedBy() == null
                || ground.orderSignedBy() == null) {
            return null;
        }
        return PAPERS.read(new Paper(ground.orderNumber(), ground.orderIssuedBy(), ground.orderSignedBy()));
    }

    private static String fieldOf(ReadPaper.Part part) {
        return FIELD
                + switch (part) {
                    case NUMBER -> "number";
                    case COURT -> "issuedBy";
                    case ISSUED_BY -> "signedBy";
                };
    }
}
