package org.welcomingcity.portal.citations.terms;

import org.welcomingcity.contract.citations.CitationsApi;

/** How a citation is read: what would have changed its decision takes a while, and is looked for where it is shown. */
public final class Reading {

    private Reading() {}

    /** As it is. */
    public static CitationsApi.ReadCitation plain() {
        return new CitationsApi.ReadCitation().turns(false);
    }

    /** With what would have changed its decision. */
    public static CitationsApi.ReadCitation withTurns() {
        return new CitationsApi.ReadCitation().turns(true);
    }
}
