package org.welcomingcity.portal.citations.citation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.welcomingcity.portal.frame.language.FrameWords;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.session.Role;

/** What stands on a citation's trail, in words; what has none here is shown as it came, never hidden. */
@Named("trailNames")
@ApplicationScoped
public class TrailNames {

    // What every person's token carries besides their roles; it says nothing about them.
    private static final Set<String> SIGN_IN_SCOPES = Set.of("openid", "profile", "email");

    private final CitationWords citationWords;
    private final FrameWords frameWords;

    TrailNames(@Spoken CitationWords citationWords, @Spoken FrameWords frameWords) {
        this.citationWords = citationWords;
        this.frameWords = frameWords;
    }

    /** What happened, by the trail's name for it. */
    public String action(String name) {
        return switch (name) {
            case "stop.recorded" -> citationWords.actionStopRecorded();
            case "stop.choice-refused" -> citationWords.actionStopRefused();
            case "citation.issued" -> citationWords.actionIssued();
            case "citation.read" -> citationWords.actionRead();
            case "citation.trail-read" -> citationWords.actionTrailRead();
            case "citation.assigned" -> citationWords.actionAssigned();
            case "citation.given-back" -> citationWords.actionGivenBack();
            case "departure.opened" -> citationWords.actionDepartureOpened();
            case "departure.concluded" -> citationWords.actionDepartureConcluded();
            default -> KnownAction.named(name).map(citationWords::action).orElse(name);
        };
    }

    /** Roles, by their names in the realm, separated by commas. */
    public String roles(String listed) {
        return Arrays.stream(listed.split(","))
                .map(String::strip)
                .filter(name -> !SIGN_IN_SCOPES.contains(name))
                .map(name -> Role.named(name).map(frameWords::role).orElse(name))
                .collect(Collectors.joining(", "));
    }
}
