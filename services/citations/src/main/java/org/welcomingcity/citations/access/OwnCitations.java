package org.welcomingcity.citations.access;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.security.ActingUser;

/** An officer, who is nothing more, sees what they issued themselves. */
public final class OwnCitations {

    private OwnCitations() {}

    /** Whose citations alone somebody sees: their own, by sign-in name; empty for whoever sees everybody's. */
    public static Optional<OfficerId> onlyOf(ActingUser reader) {
        return reader.may(Rights.SEE_OWN_CITATIONS) && !reader.may(Rights.SEE_EVERY_CITATION)
                ? Optional.of(reader.knownAs())
                : Optional.empty();
    }

    /**
     * Whose citations a list is narrowed to: those of whoever sees only their own, and otherwise those that were asked for.
     *
     * @param asked the officer the list was asked for; null for everybody
     * @throws Refused when somebody who sees only their own asks for another's: an answer with their own would pass for it
     */
    public static @Nullable OfficerId narrowedTo(@Nullable OfficerId asked, ActingUser reader) {
        var own = onlyOf(reader);
        if (own.isEmpty()) {
            return asked;
        }
        if (asked != null && !own.get().equals(asked)) {
            throw new Refused(new Refusal(
                    Refusal.Kind.NOT_PERMITTED,
                    "filter-not-yours",
                    "You see what you issued yourself, and asked for what another officer issued.",
                    List.of(new Refusal.Fault(
                            "officer",
                            "own-citations",
                            null,
                            "this names another officer",
                            "Leave the officer out, or ask a clerk or a supervisor"))));
        }
        return own.get();
    }

    /** The answer to whoever asks for another's. */
    public static Refusal notYours() {
        return new Refusal(
                Refusal.Kind.NOT_PERMITTED,
                "not-your-citation",
                "An officer reads the citations they issued; ask a clerk or a supervisor. That it was asked is on the record.",
                List.of());
    }

    /** The answer to whoever would change another's. */
    public static Refusal notYoursToChange() {
        return new Refusal(
                Refusal.Kind.NOT_PERMITTED,
                "not-your-citation",
                "An officer works on the citations they issued; ask a clerk or a supervisor. That it was asked is on the record.",
                List.of());
    }

    /**
     * Whether a citation is out of somebody's sight.
     *
     * @param issuedBy the officer who issued it, by sign-in name
     */
    public static boolean isAnothers(OfficerId issuedBy, ActingUser reader) {
        return onlyOf(reader).filter(own -> !own.equals(issuedBy)).isPresent();
    }
}
