package org.welcomingcity.citations.stop.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.welcomingcity.platform.database.StoredForm;
import org.welcomingcity.policy.stop.StopFacts;

/** Reads the facts of stops from before papers were put to the instrument question: it was only kept whether there was one. */
@ApplicationScoped
class StopFactsForm implements StoredForm<StopFacts> {

    @Override
    public Class<StopFacts> type() {
        return StopFacts.class;
    }

    @Override
    public void read(Map<String, Object> stored) {
        stored.computeIfPresent(
                "judicialWarrant",
                (name, was) -> was instanceof Boolean yes
                        ? (yes ? StopFacts.Warrant.UNCHECKED : StopFacts.Warrant.NONE).name()
                        : was);
        stored.putIfAbsent("criminalCharge", false);
    }
}
