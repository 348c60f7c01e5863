package org.welcomingcity.portal.frame.page;

import io.quarkus.qute.TemplateExtension;

/** How amounts are written. */
@TemplateExtension
public final class Amounts {

    private Amounts() {}

    /** An amount of the API, USD 104.99, as people write it. */
    public static String inDollars(String amount) {
        return amount.replace("USD ", "$");
    }
}
