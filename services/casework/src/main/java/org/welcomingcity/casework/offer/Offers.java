package org.welcomingcity.casework.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.platform.security.Acting;

/** What the acting user may do to a case now. */
@ApplicationScoped
public class Offers {

    private final Acting acting;

    Offers(Acting acting) {
        this.acting = acting;
    }

    /** Those of the actions that the acting user may do to the case as it stands. */
    public <C> List<Offer> on(C about, List<Action<C>> actions) {
        var user = acting.user();
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
        action.refuses(about, acting.user()).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
    }
}
