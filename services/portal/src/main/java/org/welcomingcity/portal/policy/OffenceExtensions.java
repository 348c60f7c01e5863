package org.welcomingcity.portal.policy;

import io.quarkus.qute.TemplateExtension;
import org.welcomingcity.contract.citations.OffenceView;

/** What pages ask of an offence of the catalogue. */
@TemplateExtension
final class OffenceExtensions {

    private OffenceExtensions() {}

    /** Infraction or crime. */
    static OffenceKind sort(OffenceView offence) {
        return OffenceKind.valueOf(offence.kind());
    }

    /** Whom it can be charged to. */
    static AppliesTo toWhom(OffenceView offence) {
        return AppliesTo.valueOf(offence.appliesTo());
    }

    /** Whether it can be punished by incarceration. */
    static Incarceration punished(OffenceView offence) {
        return Incarceration.valueOf(offence.incarceration());
    }
}
