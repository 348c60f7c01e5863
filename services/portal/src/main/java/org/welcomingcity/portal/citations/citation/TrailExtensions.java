package org.welcomingcity.portal.citations.citation;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.contract.citations.Trail;
import org.welcomingcity.contract.citations.TrailEntryView;

/** What pages ask of what happened to a citation. */
@TemplateExtension
final class TrailExtensions {

    private static final List<String> READINGS = List.of(".read", "-read", ".listed", ".person-searched");
    private static final Set<String> GIVEN = Set.of("citation.assigned", "citation.copies-handed-in");
    private static final int LATEST = 5;

    private TrailExtensions() {}

    /** The latest of what was done, newest first. */
    static List<TrailEntryView> latest(Trail trail) {
        return done(trail).limit(LATEST).toList();
    }

    /** What was done before that, newest first. */
    static List<TrailEntryView> earlier(Trail trail) {
        return done(trail).skip(LATEST).toList();
    }

    /** Who looked, newest first. */
    static List<TrailEntryView> readings(Trail trail) {
        return trail.entries().reversed().stream()
                .filter(TrailExtensions::reading)
                .toList();
    }

    /** Whether somebody only looked, or was not let look. */
    static boolean reading(TrailEntryView entry) {
        return READINGS.stream().anyMatch(entry.action()::endsWith);
    }

    /** To whom something was given; null where the reason says something else. */
    static @Nullable String to(TrailEntryView entry) {
        var reason = entry.reason();
        return reason != null && GIVEN.contains(entry.action()) && reason.startsWith("to ")
                ? reason.substring("to ".length())
                : null;
    }

    private static Stream<TrailEntryView> done(Trail trail) {
        return trail.entries().reversed().stream().filter(entry -> !reading(entry));
    }
}
