package org.welcomingcity.reporting.stateexport.application;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.welcomingcity.policy.OrdinancePolicy;
import org.welcomingcity.policy.offence.Offence;

/** The catalogue by the state's codes, as it stood on each day that was asked about. For one thread. */
final class OffencesOfADay {

    private final OrdinancePolicy policy;
    private final Map<LocalDate, Map<String, Offence>> days = new HashMap<>();

    OffencesOfADay(OrdinancePolicy policy) {
        this.policy = policy;
    }

    /** The offences that could be charged on the day, by the state's code. */
    Map<String, Offence> on(LocalDate day) {
        return days.computeIfAbsent(day, this::read);
    }

    /** Whether the offence can only be charged as a crime. */
    static boolean isACrime(Offence offence) {
        return offence.kind() == Offence.Kind.CRIMINAL;
    }

    private Map<String, Offence> read(LocalDate day) {
        var byCode = new HashMap<String, Offence>();
        for (var offence : policy.offences(day)) {
            var code = offence.stateCode();
            if (code != null) {
                byCode.put(code, offence);
            }
        }
        return byCode;
    }
}
