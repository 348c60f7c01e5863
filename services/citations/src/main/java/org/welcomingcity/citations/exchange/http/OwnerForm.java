package org.welcomingcity.citations.exchange.http;

import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.platform.people.NamedPeople;
import org.welcomingcity.platform.text.CleanText;

/** Who looks into it; null gives it back to the queue. */
public record OwnerForm(@CleanText(max = 64) @Nullable String owner) {
    @Nullable
    OfficerId read(NamedPeople people) {
        if (owner == null) {
            return null;
        }
        var faults = new Faults();
        var named = people.readAtWork("owner", owner, faults);
        faults.refuseIfAny(Refusal.Kind.MALFORMED, "malformed-request", "The owner is nobody who works here.");
        return named;
    }
}
