package org.welcomingcity.citations.citation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.departure.application.OpenReview;
import org.welcomingcity.casework.departure.domain.Concern;
import org.welcomingcity.casework.policy.CityPolicy;
import org.welcomingcity.citations.stop.domain.Stop;
import org.welcomingcity.kernel.CaseReference;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.InWords;
import org.welcomingcity.policy.decision.Setting;

/**
 * A stop is entered when it happened. One that comes later than the city's time for it says why and comes before a supervisor; one
 * of long ago is history, and comes in by the right to import it only.
 */
@ApplicationScoped
class LateEntry {

    private static final String FIELD = "lateReason";

    private final CityPolicy city;
    private final OpenReview reviews;
    private final Duration historyAfter;
    private final Clock clock;

    LateEntry(
            CityPolicy city,
            OpenReview reviews,
            @ConfigProperty(name = "city.history-after") Duration historyAfter,
            Clock clock) {
        this.city = city;
        this.reviews = reviews;
        this.historyAfter = historyAfter;
        this.clock = clock;
    }

    /** Notes what is wrong with the time at which a stop is entered. */
    void note(Instant occurredAt, LocalDate day, @Nullable String reason, boolean history, Faults faults) {
        var limit = limit(day);
        var late = isLate(occurredAt, limit);
        if (history) {
            if (!late) {
                faults.add(
                        "occurredAt",
                        "late-entry",
                        limit.cite(),
                        "this is no history: it happened within the last %s hours".formatted(limit.value()),
                        "Record it as a stop");
            }
        } else if (isHistory(occurredAt)) {
            faults.add(
                    "occurredAt",
                    "late-entry",
                    limit.cite(),
                    "this is more than %d days ago, and comes in by an import only".formatted(historyAfter.toDays()),
                    "Check the year, or ask the administrator to import it");
        } else if (late && reason == null) {
            faults.add(
                    FIELD,
                    "late-entry",
                    limit.cite(),
                    "the stop is entered more than %s hours after it happened, and nothing says why"
                            .formatted(limit.value()),
                    "Enter why it is entered only now; a supervisor looks at it");
        } else if (late && !InWords.saysSomething(reason)) {
            faults.add(FIELD, "late-entry", limit.cite(), "this does not say why it is entered only now", InWords.MEND);
        }
    }

    /** Brings the stop before a supervisor where it came late; joins the transaction in which it is recorded. */
    void review(Stop stop, CaseReference about) {
        var limit = limit(stop.occurredOn());
        var reason = stop.lateReason();
        if (reason == null || !isLate(stop.occurredAt(), limit)) {
            return;
        }
        reviews.open(new OpenReview.Command(
                Concern.LATE_ENTRY,
                about,
                stop.officer(),
                stop.occurredAt(),
                limit.ruleId(),
                limit.cite(),
                "A stop is entered within %s hours".formatted(limit.value()),
                "Entered %d hours after it happened"
                        .formatted(Duration.between(stop.occurredAt(), stop.recordedAt())
                                .toHours()),
                reason));
    }

    private boolean isLate(Instant occurredAt, Setting limit) {
        return occurredAt.plus(Duration.ofHours(Long.parseLong(limit.value()))).isBefore(clock.instant());
    }

    private boolean isHistory(Instant occurredAt) {
        return occurredAt.plus(historyAfter).isBefore(clock.instant());
    }

    private Setting limit(LocalDate day) {
        return city.on(day)
                .sentAs("occurredAt", "facts.")
                .ask((law, jurisdiction, on) -> law.setting(jurisdiction, on, "late_entry_hours"));
    }
}
