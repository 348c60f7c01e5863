package org.welcomingcity.portal.citations.search;

import io.quarkus.qute.TemplateExtension;
import org.welcomingcity.contract.citations.CitationKind;
import org.welcomingcity.contract.citations.CitationStatus;
import org.welcomingcity.contract.citations.FoundCitation;

/** What pages ask of a citation that was found; its kind and status come as text. */
@TemplateExtension
final class FoundCitationExtensions {

    private FoundCitationExtensions() {}

    /** What it is. */
    static CitationKind writtenAs(FoundCitation line) {
        return CitationKind.valueOf(line.kind());
    }

    /** Where it stands. */
    static CitationStatus standing(FoundCitation line) {
        return CitationStatus.valueOf(line.status());
    }
}
