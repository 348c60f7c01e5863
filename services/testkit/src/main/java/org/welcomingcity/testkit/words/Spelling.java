package org.welcomingcity.testkit.words;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** American spelling, as the city writes: an offense, a license. Names of fields, codes and addresses are nobody's words. */
public final class Spelling {

    // Whole words; what stands within a name, a path or a code is neither.
    private static final Pattern BRITISH = Pattern.compile(
            "(?<![\\w/.{$-])(?:offences?|licen[c]es?|colours?|coloured|judgements?|(?:re)?cogni[s]e\\w*"
                    + "|recognis\\w*|organis\\w*|(?:un)?authoris\\w*|itemis\\w*|cancelled|cancelling|honour\\w*|behaviours?"
                    + "|centres?|favour\\w*|labour\\w*|neighbour\\w*|programmes?|apologis\\w*|enquir\\w*|wilful\\w*|whilst"
                    + "|catalogues?|metres?|cheques?)(?![\\w/}(=-]|\\.\\w)",
            Pattern.CASE_INSENSITIVE);

    private Spelling() {}

    /** The words of a text that are spelled another way here, in its order. */
    public static List<String> britishIn(String text) {
        return BRITISH.matcher(text).results().map(MatchResult::group).toList();
    }
}
