package org.welcomingcity.citations.exchange.domain;

/** Whom citations are exchanged with (G.L. c. 90C §§ 2, 3). */
public enum Partner {
    /** The registrar of motor vehicles. */
    REGISTRAR,
    /** The clerk-magistrate of the court for the place of the violation. */
    CLERK_MAGISTRATE;

    /** The other one. */
    public Partner other() {
        return this == REGISTRAR ? CLERK_MAGISTRATE : REGISTRAR;
    }

    /** In words. */
    public String words() {
        return this == REGISTRAR ? "the registrar" : "the clerk-magistrate";
    }
}
