package org.welcomingcity.platform.state;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refusal.Fault;
import org.welcomingcity.kernel.Refused;

/**
 * Which state of a thing somebody looked at before they change it. A resource takes it as its {@code If-Match} header
 * (RFC 9110 § 13.1.1), {@code @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") Seen seen}; a use case only asks it.
 *
 * @param named the state as the caller named it, the ETag that {@link States#tag} gave; empty where none was named
 */
public record Seen(String named) {

    private static final String HEADER = "If-Match";
    private static final Pattern OURS = Pattern.compile("\"(\\d{1,18})\"");

    public Seen {
        named = named.strip();
    }

    /** Somebody looked at this version. */
    public static Seen version(long version) {
        return new Seen("\"" + version + "\"");
    }

    /**
     * Makes sure that the caller looked at the version that is stored now.
     *
     * @throws Refused when no state was named
     * @throws Stale when it was another one
     */
    public void mustBe(long stored) {
        mustBe(stored, _ -> List.of());
    }

    /**
     * The same, and whoever looked at an older state is told what became different since.
     *
     * @param differencesSince the differences between the version the caller saw and the one that is stored
     * @throws Refused when no state was named
     * @throws Stale when it was another one
     */
    public void mustBe(long stored, LongFunction<List<Stale.Difference>> differencesSince) {
        if (named.isEmpty()) {
            throw new Refused(new Refusal(
                    Refusal.Kind.STATE_NOT_NAMED,
                    "state-not-named",
                    "A change says which state it was made on.",
                    List.of(new Fault(
                            HEADER,
                            "state-if-match",
                            "RFC 9110 § 13.1.1; RFC 6585 § 3",
                            "the header is missing",
                            "send the ETag of the state you looked at"))));
        }
        if (!equals(version(stored))) {
            throw new Stale(
                    new Refusal(
                            Refusal.Kind.STALE,
                            "state-changed",
                            "Somebody changed this since you looked at it. Nothing of your change was stored.",
                            List.of(new Fault(
                                    HEADER,
                                    "state-if-match",
                                    "RFC 9110 § 13.1.1",
                                    "the stored state is version \"%d\"".formatted(stored),
                                    "read it again, look at what changed, and decide anew"))),
                    stored,
                    olderThan(stored).map(differencesSince::apply).orElse(List.of()));
        }
    }

    // Only an older version of ours has differences; anything else was never a state of this thing.
    private Optional<Long> olderThan(long stored) {
        var tag = OURS.matcher(named);
        return tag.matches()
                ? Optional.of(Long.valueOf(tag.group(1))).filter(older -> older < stored)
                : Optional.empty();
    }
}
