package org.welcomingcity.portal.citations.departure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.welcomingcity.contract.citations.PersonChoice;
import org.welcomingcity.contract.citations.VehicleChoice;
import org.welcomingcity.portal.citations.terms.CitationTerms;
import org.welcomingcity.portal.frame.language.Spoken;

/** What an officer chose where they departed from what is presumed, in words. */
@Named("chosenNames")
@ApplicationScoped
public class ChosenNames {

    private final CitationTerms citationTerms;

    ChosenNames(@Spoken CitationTerms citationTerms) {
        this.citationTerms = citationTerms;
    }

    /** What was chosen, for the person and for the vehicle, separated by semicolons. */
    public String chosen(String listed) {
        return Arrays.stream(listed.split(","))
                .map(String::strip)
                .map(this::choice)
                .collect(Collectors.joining("; "));
    }

    private String choice(String name) {
        for (var person : PersonChoice.values()) {
            if (person.name().equals(name)) {
                return citationTerms.personChoice(person);
            }
        }
        for (var vehicle : VehicleChoice.values()) {
            if (vehicle.name().equals(name)) {
                return citationTerms.vehicleChoice(vehicle);
            }
        }
        return name;
    }
}
