package org.welcomingcity.reporting.stateexport.application;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.platform.paging.Cursor;

/** Where a page ended that is ordered by day and id. */
record DayPlace(@Nullable LocalDate day, long id) {

    static DayPlace of(@Nullable Cursor cursor) {
        if (cursor == null) {
            return new DayPlace(null, 0);
        }
        try {
            return new DayPlace(LocalDate.ofInstant(cursor.at(), ZoneOffset.UTC), Long.parseLong(cursor.key()));
        } catch (NumberFormatException notOurs) {
            var refused = Cursor.unusable();
            refused.initCause(notOurs);
            throw refused;
        }
    }
}
