package org.welcomingcity.policy.stop;

import org.jspecify.annotations.Nullable;
import org.welcomingcity.policy.stop.StopFacts.Licence;

/**
 * An offence on which an officer would rely for an arrest, beside the licence.
 *
 * @param offenceCode its code in the catalogue
 * @param licence what the officer found out about the driver's licence
 * @param residencyFacts whether facts under c. 90 § 3½ make the driver a resident; null where nobody said
 * @param chargedAs how the citation charges it
 */
public record ArrestGroundFacts(
        String offenceCode, Licence licence, @Nullable Boolean residencyFacts, ChargedAs chargedAs) {

    /** How a citation charges an offence. */
    public enum ChargedAs {
        /** On a line that is written as an arrest. */
        ARREST,
        /** On a line that is written otherwise. */
        OTHERWISE,
        /** On no line. */
        NOT_CHARGED
    }
}
