package org.welcomingcity.portal.citations.decision;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A fact that tables about a stop see, where the portal has a word for it. */
public enum KnownFact {
    LICENCE,
    RESIDENCY_FACTS,
    JUDICIAL_WARRANT,
    FEDERAL_ADMINISTRATIVE_DOCUMENT,
    OTHER_ARREST_GROUND,
    IDENTITY_ESTABLISHED,
    COVERS_SUSPENDED,
    COVERS_EXPIRED,
    LICENCE_CLASS,
    MANDATORY_GROUND,
    EVIDENCE,
    REGISTERED,
    INSURED,
    PLATES_REVOKED,
    OWNER_TOW_PRACTICAL,
    DRIVER_LICENSED,
    PASSENGER,
    OPPORTUNITY,
    LOCATION_SAFE,
    MAY_STAY_PARKED,
    ALTERNATIVE,
    PURPOSE_GIVEN,
    MAY_BE_DRIVEN,
    OPPORTUNITY_STATE,
    CHOSEN,
    PERSON_OUTCOME,
    LICENCE_KIND,
    REASON_GIVEN,
    CHOSEN_VEHICLE,
    VEHICLE_OUTCOME;

    /** The fact of that name in the tables. */
    public static Optional<KnownFact> named(String name) {
        return Arrays.stream(values())
                .filter(fact -> fact.inTables().equals(name))
                .findFirst();
    }

    private String inTables() {
        var words = name().toLowerCase(Locale.ROOT).split("_");
        for (var word = 1; word < words.length; word++) {
            words[word] = words[word].substring(0, 1).toUpperCase(Locale.ROOT) + words[word].substring(1);
        }
        return String.join("", words);
    }
}
