package org.welcomingcity.ledger;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** How the ledger is configured ({@code docs/runbooks/ledger.md}). */
@ConfigMapping(prefix = "ledger")
public interface LedgerConfig {

    /** The name under which tree heads are signed; unique to the deployment and the service, and never changed. */
    String origin();

    /** The keys that are not in the database. */
    Keys keys();

    /** Where the keys are. */
    interface Keys {

        /** The directory of the key files, the same for all replicas. There is no default: keys are never made just anywhere. */
        Path directory();
    }
}
