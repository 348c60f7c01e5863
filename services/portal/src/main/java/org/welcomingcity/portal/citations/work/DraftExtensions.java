package org.welcomingcity.portal.citations.work;

import io.quarkus.qute.TemplateExtension;
import org.welcomingcity.contract.citations.DraftView;

/** What pages ask of a form that was begun and not sent. */
@TemplateExtension
final class DraftExtensions {

    private DraftExtensions() {}

    /** What stands in a field; empty where nothing does. */
    static String value(DraftView draft, String field) {
        return draft.fields().getOrDefault(field, "");
    }
}
