package org.welcomingcity.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.welcomingcity.portal.language.Spoken;
import org.welcomingcity.portal.service.KnownAction;
import org.welcomingcity.portal.service.KnownFact;
import org.welcomingcity.portal.service.KnownStatus;
import org.welcomingcity.portal.service.KnownValue;
import org.welcomingcity.portal.service.PersonChoice;
import org.welcomingcity.portal.service.VehicleChoice;
import org.welcomingcity.portal.session.Role;

/** Words for codes whose list is not closed: what is not known here is shown as it came, never hidden. */
@Named("words")
@ApplicationScoped
public class Words {

    // What every person's token carries besides their roles; it says nothing about them.
    private static final Set<String> SIGN_IN_SCOPES = Set.of("openid", "profile", "email");

    private final Names names;
    private final Folder folder;
    private final Messages messages;

    Words(@Spoken Names names, @Spoken Folder folder, @Spoken Messages messages) {
        this.names = names;
        this.folder = folder;
        this.messages = messages;
    }

    /** How well a rule is known, by the code of that. */
    public String status(String code) {
        return KnownStatus.coded(code).map(folder::status).orElse(code);
    }

    /** A fact that tables see, by its name there. */
    public String fact(String name) {
        return KnownFact.named(name).map(folder::fact).orElse(name);
    }

    /** What such a fact is. */
    public String factValue(String value) {
        return switch (value) {
            case "true" -> messages.yes();
            case "false" -> messages.no();
            default -> KnownValue.named(value).map(folder::factValue).orElse(value);
        };
    }

    /** What happened, by the trail's name for it. */
    public String action(String name) {
        return switch (name) {
            case "stop.recorded" -> names.actionStopRecorded();
            case "stop.choice-refused" -> names.actionStopRefused();
            case "citation.issued" -> names.actionIssued();
            case "citation.read" -> names.actionRead();
            case "citation.trail-read" -> names.actionTrailRead();
            case "citation.assigned" -> names.actionAssigned();
            case "citation.given-back" -> names.actionGivenBack();
            case "departure.opened" -> names.actionDepartureOpened();
            case "departure.concluded" -> names.actionDepartureConcluded();
            default -> KnownAction.named(name).map(folder::action).orElse(name);
        };
    }

    /** Roles, by their names in the realm, separated by commas. */
    public String roles(String listed) {
        return Arrays.stream(listed.split(","))
                .map(String::strip)
                .filter(name -> !SIGN_IN_SCOPES.contains(name))
                .map(name -> Role.named(name).map(names::role).orElse(name))
                .collect(Collectors.joining(", "));
    }

    /** What was chosen, for the person and for the vehicle, separated by a comma. */
    public String chosen(String listed) {
        return Arrays.stream(listed.split(","))
                .map(String::strip)
                .map(this::choice)
                .collect(Collectors.joining("; "));
    }

    private String choice(String name) {
        for (var person : PersonChoice.values()) {
            if (person.name().equals(name)) {
                return names.personChoice(person);
            }
        }
        for (var vehicle : VehicleChoice.values()) {
            if (vehicle.name().equals(name)) {
                return names.vehicleChoice(vehicle);
            }
        }
        return name;
    }
}
