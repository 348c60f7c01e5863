package org.welcomingcity.portal.frame.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Days and moments as a browser's fields hold them, in the city's time. */
@ApplicationScoped
public class TypedTimes {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private final Clock clock;

    TypedTimes(Clock clock) {
        this.clock = clock;
    }

    /** Today, for a field. */
    public String today() {
        return LocalDate.now(clock).toString();
    }

    /** This minute, for a field. */
    public String now() {
        return MINUTE.format(LocalDateTime.now(clock));
    }

    /** What a field holds, as the services read it; what is no moment goes as it was typed, and they say so. */
    public @Nullable String moment(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        try {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                    LocalDateTime.parse(typed).atZone(clock.getZone()));
        } catch (DateTimeException notAMoment) {
            return typed;
        }
    }
}
