package org.welcomingcity.casework.offer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.security.ActingUser;

/**
 * Something that can be done to a case. What it takes is said here once: {@link Offers} shows it where it can be done, and a use
 * case goes on only where it is shown.
 *
 * @param <C> the case
 */
public final class Action<C> {

    /** Why somebody cannot do it to the case as it stands; empty where they can. */
    @FunctionalInterface
    public interface Guard<C> {

        /** The refusal, which is also what the endpoint answers. */
        Optional<Refusal> refuses(C about, ActingUser user);

        /** The guard of a case that throws its refusal itself when the action is tried. */
        static <C> Guard<C> tried(Consumer<C> guard) {
            return (about, user) -> refusalOf(() -> guard.accept(about));
        }
    }

    /** The refusal that a guard throws; empty where it throws none. */
    public static Optional<Refusal> refusalOf(Runnable guard) {
        try {
            guard.run();
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.refusal());
        }
    }

    private final String name;
    private final String method;
    private final Function<C, String> address;
    private final String right;
    private final Guard<C> guard;
    private final Function<C, Map<String, List<String>>> choices;

    private Action(
            String name,
            String method,
            Function<C, String> address,
            String right,
            Guard<C> guard,
            Function<C, Map<String, List<String>>> choices) {
        this.name = name;
        this.method = method;
        this.address = address;
        this.right = right;
        this.guard = guard;
        this.choices = choices;
    }

    /**
     * An action that adds something to a case.
     *
     * @param name its operation's id in the API description
     * @param right what somebody has to hold for it
     * @param address where it is asked for
     */
    public static <C> Action<C> post(String name, String right, Function<C, String> address) {
        return new Action<>(name, "POST", address, right, (about, user) -> Optional.empty(), about -> Map.of());
    }

    /** An action that replaces something of a case. */
    public static <C> Action<C> put(String name, String right, Function<C, String> address) {
        return new Action<>(name, "PUT", address, right, (about, user) -> Optional.empty(), about -> Map.of());
    }

    /** The same, where it cannot always be done. */
    public Action<C> unless(Guard<C> refused) {
        return new Action<>(name, method, address, right, refused, choices);
    }

    /** The same, with what can be chosen in its form. */
    public Action<C> choosing(Function<C, Map<String, List<String>>> possible) {
        return new Action<>(name, method, address, right, guard, possible);
    }

    /** Its operation's id in the API description. */
    public String name() {
        return name;
    }

    Optional<Refusal> refuses(C about, ActingUser user) {
        return user.may(right) ? guard.refuses(about, user) : Optional.of(notPermitted());
    }

    Offer offeredOn(C about) {
        return new Offer(name, method, address.apply(about), choices.apply(about));
    }

    private static Refusal notPermitted() {
        return new Refusal(Refusal.Kind.NOT_PERMITTED, "not-permitted", "Your roles do not open this door.", List.of());
    }
}
