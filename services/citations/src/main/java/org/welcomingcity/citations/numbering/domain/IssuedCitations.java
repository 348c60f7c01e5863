package org.welcomingcity.citations.numbering.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.OfficerId;

/** What the numbers have to know about the citations under them. */
public interface IssuedCitations {

    /**
     * Makes sure that the citation under the number can become void, so that nobody explains or countersigns in vain.
     *
     * @throws org.welcomingcity.kernel.Refused once the registrar or the court has it
     */
    void mustBeVoidable(CitationNumber number);

    /** The citation under the number is void; it keeps its number and is never deleted. */
    void voided(CitationNumber number, OfficerId by, String explanation);

    /**
     * The issued numbers that are on no citation.
     *
     * @param book of this book; null for all
     * @param officer given to this officer; null for all
     */
    Set<CitationNumber> without(@Nullable String book, @Nullable OfficerId officer);

    /** What each citation under these numbers is, in words for an audit sheet; a number without one is left out. */
    Map<CitationNumber, String> inWords(Collection<CitationNumber> numbers);
}
