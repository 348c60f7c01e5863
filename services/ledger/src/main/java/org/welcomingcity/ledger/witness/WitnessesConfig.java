package org.welcomingcity.ledger.witness;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The outside parties that are sent tree heads. */
@ConfigMapping(prefix = "ledger.witness")
interface WitnessesConfig {

    /** Each by a name that never changes. */
    @WithParentName
    Map<String, WitnessConfig> byName();

    /** An outside party. */
    interface WitnessConfig {

        /** How it is reached. */
        enum Kind {
            /** A file that heads are added to. */
            FILE,
            /** An address that heads are posted to. */
            HTTP,
            /** A witness that cosigns, as C2SP's tlog-witness has it. */
            TLOG,
            /** Somebody who is sent mail (configured under {@code quarkus.mailer}). */
            MAIL
        }

        /** How it is reached. */
        Kind kind();

        /** The file, address or mail address. */
        String to();

        /** The key of a witness that cosigns, {@code name+hash+key}. */
        Optional<String> key();

        /** How much time there is between two heads at least. */
        @WithDefault("1h")
        Duration every();
    }
}
