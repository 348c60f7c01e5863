package org.welcomingcity.reporting.stateexport.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines that were taken from state exports, for asking what they say. */
public interface StateLines {

    /**
     * Encounters with a line whose code begins as given, by day and id, after the one named.
     *
     * @param codes how the state's codes begin
     * @param agency whose; null for everybody's
     */
    List<Encounter> withOffence(
            String codes, @Nullable String agency, @Nullable LocalDate afterDay, long afterId, int limit);

    /** Civil lines for speeding with both speeds, by day and id, after the one named. */
    List<SpeedingLine> speeding(@Nullable String agency, @Nullable LocalDate afterDay, long afterId, int limit);
}
