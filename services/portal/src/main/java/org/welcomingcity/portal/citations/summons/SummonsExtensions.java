package org.welcomingcity.portal.citations.summons;

import io.quarkus.qute.TemplateExtension;
import org.welcomingcity.contract.citations.SummonsView;

/** What pages ask of a summons. */
@TemplateExtension
final class SummonsExtensions {

    private SummonsExtensions() {}

    /** How often somebody tried. */
    static int tries(SummonsView summons) {
        return summons.attempts() == null ? 0 : summons.attempts().size();
    }
}
