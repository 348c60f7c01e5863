package org.welcomingcity.portal.frame.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

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
}
