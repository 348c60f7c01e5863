package org.welcomingcity.local.city;

/** A part of the city that listens on a port of its own. */
public enum Part {
    /** The screens. */
    PORTAL("portal", 8080),
    /** Accounts and tokens. */
    KEYCLOAK("keycloak", 8180),
    /** Every database. */
    POSTGRES("postgres", 5433),
    /** Keeps what the ledgers had sealed, apart from them. */
    WITNESS("witness", 8185),
    /** Stops, citations and summonses. */
    CITATIONS("citations", 8081),
    /** Vehicles in the lot. */
    IMPOUND("impound", 8082),
    /** Requests for information. */
    DATA_SHARING("data-sharing", 8083),
    /** The Council's reports. */
    REPORTING("reporting", 8084);

    private final String label;
    private final int usualPort;

    Part(String label, int usualPort) {
        this.label = label;
        this.usualPort = usualPort;
    }

    /** What it is called on the command line, in messages and among the logs. */
    public String label() {
        return label;
    }

    /** Where it listens unless told otherwise. */
    public int usualPort() {
        return usualPort;
    }

    /** The option that has it listen elsewhere. */
    public String option() {
        return "--" + label + "-port";
    }

    /** Whether it is one of our own programs. */
    public boolean isService() {
        return this != KEYCLOAK && this != POSTGRES && this != WITNESS;
    }

    /** Whether it keeps data of its own. */
    public boolean hasDatabase() {
        return this != PORTAL && this != POSTGRES && this != WITNESS;
    }

    /** What its database and the owner of it are called. */
    public String database() {
        return label.replace('-', '_');
    }
}
