package org.welcomingcity.platform.state;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refusal.Fault;
import org.welcomingcity.kernel.Refused;

/** The state a thing is in, as its ETag, and the check that a change is made by somebody who saw that state. */
public final class States {

    private static final Pattern OURS = Pattern.compile("\"(\\d{1,18})\"");

    private States() {}

    /** The ETag of a version. */
    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /**
     * Makes sure that the caller looked at the version that is stored now.
     *
     * @param ifMatch the request's If-Match header
     * @throws Refused 428 without the header, 412 when it names another version
     */
    public static void mustMatch(@Nullable String ifMatch, long version) {
        mustMatch(ifMatch, version, _ -> List.of());
    }

    /**
     * The same, and whoever looked at an older state is told what became different since.
     *
     * @param differencesSince the differences between the version the caller saw and the one that is stored
     * @throws Refused as above
     */
    public static void mustMatch(
            @Nullable String ifMatch, long version, LongFunction<List<Stale.Difference>> differencesSince) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Refused(new Refusal(
                    Refusal.Kind.STATE_NOT_NAMED,
                    "state-not-named",
                    "A change says which state it was made on.",
                    List.of(new Fault(
                            HttpHeaders.IF_MATCH,
                            "state-if-match",
                            "RFC 9110 § 13.1.1; RFC 6585 § 3",
                            "the header is missing",
                            "send the ETag of the state you looked at"))));
        }
        if (!ifMatch.strip().equals("\"" + version + "\"")) {
            throw new Stale(
                    new Refusal(
                            Refusal.Kind.STALE,
                            "state-changed",
                            "Somebody changed this since you looked at it. Nothing of your change was stored.",
                            List.of(new Fault(
                                    HttpHeaders.IF_MATCH,
                                    "state-if-match",
                                    "RFC 9110 § 13.1.1",
                                    "the stored state is version \"%d\"".formatted(version),
                                    "read it again, look at what changed, and decide anew"))),
                    version,
                    seen(ifMatch.strip(), version).map(differencesSince::apply).orElse(List.of()));
        }
    }

    // Only an older version of ours has differences; anything else was never a state of this thing.
    private static Optional<Long> seen(String ifMatch, long version) {
        var tag = OURS.matcher(ifMatch);
        return tag.matches()
                ? Optional.of(Long.valueOf(tag.group(1))).filter(older -> older < version)
                : Optional.empty();
    }
}
