package org.welcomingcity.portal.citations.citation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.welcomingcity.portal.frame.language.FrameWords;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.session.Role;

/** Who stands on a citation's trail, in words; what has none here is shown as it came, never hidden. */
@Named("trailNames")
@ApplicationScoped
public class TrailNames {

    // What every person's token carries besides their roles; it says nothing about them.
    private static final Set<String> SIGN_IN_SCOPES = Set.of("openid", "profile", "email");

    private final FrameWords frameWords;

    TrailNames(@Spoken FrameWords frameWords) {
        this.frameWords = frameWords;
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
