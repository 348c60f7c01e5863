package org.welcomingcity.portal.citations.exchange;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Map;
import org.welcomingcity.contract.citations.AcknowledgementsResult;
import org.welcomingcity.contract.citations.Effect;
import org.welcomingcity.contract.citations.ExchangeStandingView;
import org.welcomingcity.contract.citations.Partner;
import org.welcomingcity.contract.citations.TransmissionState;

/** What pages ask of what passes between the department, the registrar and the court. */
@TemplateExtension
final class ExchangeExtensions {

    private ExchangeExtensions() {}

    /** Everybody citations are sent to. */
    static List<Partner> partners(ExchangeStandingView standing) {
        return List.of(Partner.values());
    }

    /** How far something can be. */
    static List<TransmissionState> states(ExchangeStandingView standing) {
        return List.of(TransmissionState.values());
    }

    /** How much is so far with a partner. */
    static long of(ExchangeStandingView standing, Partner partner, TransmissionState state) {
        return standing.transmissions().getOrDefault(partner.name(), Map.of()).getOrDefault(state.name(), 0L);
    }

    /** What can come of a message. */
    static List<Effect> effects(AcknowledgementsResult result) {
        return List.of(Effect.values());
    }

    /** How many messages had this effect. */
    static long count(AcknowledgementsResult result, Effect effect) {
        return result.items().stream()
                .filter(message -> message.effect() == effect)
                .count();
    }
}
