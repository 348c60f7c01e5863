package org.welcomingcity.citations.numbering.domain;

import java.time.Instant;
import java.util.Optional;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refusal;

/** Where citation numbers come from (G.L. c. 90C §§ 2, 6: each accounted for). */
public interface CitationNumbers {

    /**
     * The next number of the server's own range. It is used up only if the caller's transaction commits: a citation that
     * breaks off leaves no hole, and two officers never get the same one.
     *
     * @param officer whose citation it goes onto
     * @throws org.welcomingcity.kernel.Refused when every range is used up
     */
    CitationNumber next(OfficerId officer, Instant at);

    /**
     * Uses a number that the officer has on paper or on a device.
     *
     * @param writtenAt when the citation was written, which has to be within the lease, however late it arrives here
     * @throws org.welcomingcity.kernel.Refused when the number is not the officer's, not free, or was written outside
     *     its lease
     */
    void use(CitationNumber number, OfficerId officer, Instant writtenAt);

    /** Why no explanation of the number can be written now; empty where one can. */
    Optional<Refusal> cannotBeExplained(CitationNumber number);
}
