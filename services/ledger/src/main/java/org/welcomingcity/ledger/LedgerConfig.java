package org.welcomingcity.ledger;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** How the ledger is configured ({@code docs/runbooks/ledger.md}). */
@ConfigMapping(prefix = "ledger")
public interface LedgerConfig {

    /** The name under which tree heads are signed; unique to the deployment and the service, and never changed. */
    String origin();

    /** The keys that are not in the database. */
    Keys keys();

    /** The sealer. */
    Seal seal();

    /** Refused access. */
    Denied denied();

    /** How refused access is put down. */
    interface Denied {

        /** How long the same refusals are counted together, after the first. */
        @WithDefault("1m")
        Duration together();
    }

    /** The outside parties that are sent tree heads, by a name that never changes. */
    Map<String, WitnessConfig> witness();

    /** An outside party. */
    interface WitnessConfig {

        /** How it is reached. */
        enum Kind {
            /** A file that heads are added to. */
            FILE,
            /** An address that heads are posted to. */
            HTTP,
            /** Somebody who is sent mail (configured under {@code quarkus.mailer}). */
            MAIL
        }

        /** How it is reached. */
        Kind kind();

        /** The file, address or mail address. */
        String to();

        /** How much time there is between two heads at least. */
        @WithDefault("1h")
        Duration every();
    }

    /** Where the keys are. */
    interface Keys {

        /** The directory of the key files, the same for all replicas. There is no default: keys are never made just anywhere. */
        Path directory();
    }

    /** How often the sealer looks. */
    interface Seal {

        /** How long the sealer waits for a wake-up before it looks by itself. */
        @WithDefault("200ms")
        Duration every();

        /** How long it lets entries gather after it has sealed some, so that a busy ledger is sealed in batches. */
        @WithDefault("25ms")
        Duration pause();

        /** How often a replica that is not the sealer asks to be. */
        @WithDefault("500ms")
        Duration ask();
    }
}
