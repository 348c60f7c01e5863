package org.welcomingcity.casework.departure.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.welcomingcity.kernel.OfficerId;

/** Before whom a departure comes: those the city names, in their order, and never the officer who departed. */
@ApplicationScoped
class SupervisorsOnDuty {

    private final List<OfficerId> names;

    SupervisorsOnDuty(@ConfigProperty(name = "city.supervisors-on-duty") List<String> names) {
        this.names = names.stream().map(OfficerId::new).toList();
        if (this.names.stream().distinct().count() < 2) {
            throw new IllegalStateException(
                    "city.supervisors-on-duty names two people at least, so that nobody reviews their own departure");
        }
    }

    OfficerId otherThan(OfficerId officer) {
        return names.stream().filter(name -> !name.equals(officer)).findFirst().orElseThrow();
    }
}
