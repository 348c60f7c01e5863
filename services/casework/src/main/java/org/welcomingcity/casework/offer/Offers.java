package org.welcomingcity.casework.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.security.Acting;
import org.welcomingcity.platform.security.ActingUser;

/** What the acting user may do to a case now. */
@ApplicationScoped
public class Offers {

    private final Supplier<ActingUser> acting;

    @Inject
    Offers(Acting acting) {
        this(acting::user);
    }

    /** Offers to whoever that is at the time, for use cases that are tried outside of a request. */
    public Offers(Supplier<ActingUser> acting) {
        this.acting = acting;
    }

    /** Those of the actions that the acting user may do to the case as it stands. */
    public <C> List<Offer> on(C about, List<Action<C>> actions) {
        var user = acting.get();
        return actions.stream()
                .filter(action -> action.refuses(about, user).isEmpty())
                .map(action -> action.offeredOn(about))
                .toList();
    }

    /**
     * Goes on only where the action is offered.
     *
     * @throws Refused where it is not, and why
     */
    public <C> void require(Action<C> action, C about) {
        require(action, about, null);
    }

    /**
     * The same, where the refusal depends on what was asked for in the form.
     *
     * @param told the refusal to answer with in place of the action's own; not asked where the right is missing
     * @throws Refused as above
     */
    public <C> void require(Action<C> action, C about, @Nullable Supplier<Refusal> told) {
        action.refuses(about, acting.get()).ifPresent(refusal -> {
            throw new Refused(told == null || refusal.kind() == Refusal.Kind.NOT_PERMITTED ? refusal : told.get());
        });
    }
}
