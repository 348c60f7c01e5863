package org.welcomingcity.citations.numbering.domain;

/** Where citation numbers come from (G.L. c. 90C §§ 2, 6: each accounted for). */
public interface CitationNumbers {

    /**
     * The next number. It is used up only if the caller's transaction commits: a citation that breaks off leaves no hole,
     * and two officers never get the same one.
     *
     * @throws org.welcomingcity.kernel.Refused when every range is used up
     */
    CitationNumber next();
}
