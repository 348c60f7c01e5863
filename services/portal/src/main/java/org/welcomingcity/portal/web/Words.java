package org.welcomingcity.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.welcomingcity.portal.service.PersonChoice;
import org.welcomingcity.portal.service.VehicleChoice;
import org.welcomingcity.portal.session.Role;

/** Words for codes whose list is not closed: what is not known here is shown as it came, never hidden. */
@Named("words")
@ApplicationScoped
public class Words {

    private final Messages messages;

    Words(Messages messages) {
        this.messages = messages;
    }

    /** What happened, by the trail's name for it. */
    public String action(String name) {
        return switch (name) {
            case "stop.recorded" -> messages.actionStopRecorded();
            case "stop.choice-refused" -> messages.actionStopRefused();
            case "citation.issued" -> messages.actionIssued();
            case "citation.read" -> messages.actionRead();
            case "citation.trail-read" -> messages.actionTrailRead();
            case "citation.assigned" -> messages.actionAssigned();
            case "citation.given-back" -> messages.actionGivenBack();
            case "departure.opened" -> messages.actionDepartureOpened();
            case "departure.concluded" -> messages.actionDepartureConcluded();
            default -> name;
        };
    }

    /** Roles, by their names in the realm, separated by commas. */
    public String roles(String names) {
        return Arrays.stream(names.split(","))
                .map(String::strip)
                .map(name -> Role.named(name).map(messages::role).orElse(name))
                .collect(Collectors.joining(", "));
    }

    /** What was chosen, for the person and for the vehicle, separated by a comma. */
    public String chosen(String names) {
        return Arrays.stream(names.split(","))
                .map(String::strip)
                .map(this::choice)
                .collect(Collectors.joining("; "));
    }

    private String choice(String name) {
        for (var person : PersonChoice.values()) {
            if (person.name().equals(name)) {
                return messages.personChoice(person);
            }
        }
        for (var vehicle : VehicleChoice.values()) {
            if (vehicle.name().equals(name)) {
                return messages.vehicleChoice(vehicle);
            }
        }
        return name;
    }
}
