package org.welcomingcity.citations.citation.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.CitationChanges;
import org.welcomingcity.citations.citation.domain.Citations;
import org.welcomingcity.platform.state.Seen;
import org.welcomingcity.platform.state.Stale.Difference;

/** Makes sure that a citation is changed by somebody who saw how it is, and tells whoever did not what they missed. */
@ApplicationScoped
public class LookedAt {

    private final CitationChanges changes;
    private final Citations citations;

    LookedAt(CitationChanges changes, Citations citations) {
        this.changes = changes;
        this.citations = citations;
    }

    /**
     * The caller looked at the citation as it is stored now, and it stays so until they have changed it.
     *
     * @throws org.welcomingcity.kernel.Refused 428 where the state is not named, 412 with the differences where it is an
     *     older one
     */
    public void mustMatch(Citation citation, Seen seen) {
        seen.mustBe(
                citation.version(),
                older -> changes.since(citation.number(), older).stream()
                        .map(change -> new Difference(change.field(), change.was(), change.now(), change.at()))
                        .toList());
        citations.hold(citation);
    }
}
