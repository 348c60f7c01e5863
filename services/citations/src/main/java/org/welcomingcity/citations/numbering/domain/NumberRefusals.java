package org.welcomingcity.citations.numbering.domain;

import java.util.List;
import java.util.Locale;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;

/** Why nothing is done with a number, told with what to do instead. */
public final class NumberRefusals {

    private NumberRefusals() {}

    /** A number that was given to nobody does not go onto a citation. */
    public static Refused notGivenOut(CitationNumber number) {
        return cannotGoOnto(
                "number-not-given-out",
                "number",
                "%s was not given to anybody".formatted(number),
                "use a number that was given to the officer");
    }

    static Refused cannotGoOnto(String code, String field, String problem, String mend) {
        return new Refused(new Refusal(
                Refusal.Kind.AGAINST_THE_RULES,
                code,
                "The number cannot go onto this citation. Nothing was stored.",
                List.of(new Refusal.Fault(field, "cit-book-issue", null, problem, mend))));
    }

    static Refused notFree(String field, String rule, String problem, String mend) {
        return new Refused(new Refusal(
                Refusal.Kind.CONFLICT,
                "number-not-free",
                "The number is not free for this. Nothing was changed.",
                List.of(new Refusal.Fault(field, rule, null, problem, mend))));
    }

    static Refused notYours() {
        return notPermitted(
                "not-your-number",
                "The officer who had the number explains it, or a sergeant or above.",
                "the number was given to another officer",
                "ask that officer, or a sergeant");
    }

    static Refused ownExplanation() {
        return notPermitted(
                "own-explanation",
                "An explanation is countersigned by somebody else than who wrote it or had the number.",
                "the explanation or the number is your own",
                "another sergeant or above countersigns it");
    }

    private static Refused notPermitted(String code, String sentence, String problem, String mend) {
        return new Refused(new Refusal(
                Refusal.Kind.NOT_PERMITTED,
                code,
                sentence,
                List.of(new Refusal.Fault("", "cit-void", null, problem, mend))));
    }

    static Refused cannotBecome(CitationNumber number, NumberState state, NumberState next) {
        return new Refused(new Refusal(
                Refusal.Kind.CONFLICT,
                "number-cannot-become-" + next.name().toLowerCase(Locale.ROOT),
                "%s is %s and cannot become %s. Nothing was changed.".formatted(number, state.words(), next.words()),
                List.of(new Refusal.Fault(
                        "number",
                        "cit-audit-entry",
                        null,
                        "%s is %s".formatted(number, state.words()),
                        "look the number up on its audit sheet"))));
    }
}
