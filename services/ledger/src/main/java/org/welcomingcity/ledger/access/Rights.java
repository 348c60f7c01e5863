package org.welcomingcity.ledger.access;

import jakarta.inject.Singleton;
import org.welcomingcity.kernel.rights.HeldBy;
import org.welcomingcity.platform.security.DeclaresRights;

/** What may be done with a service's ledger, and which roles and scopes hold each right. */
@Singleton
public final class Rights implements DeclaresRights {

    @HeldBy("feed:{service}")
    public static final String FOLLOW_FEED = "follow the feed of the ledger";

    @HeldBy("auditor")
    public static final String READ_LEDGER = "read and prove the ledger";

    @HeldBy("administrator")
    public static final String ROTATE_SIGNING_KEY = "rotate the signing key";

    @HeldBy({"administrator", "auditor"})
    public static final String READ_WEBHOOKS = "read webhooks and their deliveries";

    @HeldBy("administrator")
    public static final String KEEP_WEBHOOKS = "keep webhooks";

    @HeldBy({"solicitor", "records-officer", "administrator", "auditor"})
    public static final String READ_RETENTION = "read the retention rules";

    @HeldBy("solicitor")
    public static final String RULE_RETENTION = "rule how long records are kept";

    @HeldBy({"solicitor", "records-officer", "auditor"})
    public static final String READ_HOLDS = "read legal holds and destruction";

    @HeldBy({"solicitor", "records-officer"})
    public static final String PLACE_HOLD = "place a legal hold";

    @HeldBy("solicitor")
    public static final String LIFT_HOLD = "lift a legal hold";

    @HeldBy("solicitor")
    public static final String DESTROY_EXPIRED = "destroy what has expired";

    Rights() {}
}
