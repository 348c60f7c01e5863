package org.welcomingcity.citations.citation.http;

import io.smallrye.config.ConfigMapping;
import java.time.LocalDate;
import java.util.Optional;

/** Whom the paper sends its driver to, and where: settings of the city, since offices move. */
@ConfigMapping(prefix = "city.paper")
public interface PaperAddresses {

    /** The court that hears what is not paid at the registrar. */
    Office court();

    /** Who takes payments and requests for hearings on civil infractions. */
    Office registrar();

    /** An office that people write to. */
    interface Office {

        /** Its name, as it stands on an envelope. */
        String name();

        /** Its postal address, in one line. */
        String address();

        /** When somebody asked the office whether this is right, or read it from a source of the office's own; empty where nobody did. */
        Optional<LocalDate> confirmedOn();
    }
}
