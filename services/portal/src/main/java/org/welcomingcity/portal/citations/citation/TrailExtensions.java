package org.welcomingcity.portal.citations.citation;

import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.contract.citations.Trail;
import org.welcomingcity.contract.citations.TrailEntryView;
import org.welcomingcity.portal.frame.page.CityClock;

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

    /**
     * Looks of one person at the same on one day.
     *
     * @param last the last of them
     * @param times how often they looked
     */
    record Looks(TrailEntryView last, long times) {}

    /** Who looked, newest first; whoever looks again on the same day stands there once. */
    static List<Looks> readings(Trail trail) {
        var looks = new LinkedHashMap<List<@Nullable Object>, Looks>();
        trail.entries().reversed().stream()
                .filter(TrailExtensions::reading)
                .forEach(entry -> looks.merge(
                        Arrays.asList(
                                entry.actor(),
                                entry.client(),
                                entry.action(),
                                entry.outcome(),
                                entry.reason(),
                                LocalDate.ofInstant(entry.at(), CityClock.ZONE)),
                        new Looks(entry, 1),
                        (newest, older) -> new Looks(newest.last(), newest.times() + 1)));
        return List.copyOf(looks.values());
    }

    /** How often anybody looked. */
    static long looked(Trail trail) {
        return trail.entries().stream().filter(TrailExtensions::reading).count();
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
