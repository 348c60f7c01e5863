package org.welcomingcity.portal.service;

import java.time.LocalDate;
import java.util.List;

/** A date by which something is due, and how it was counted. */
public record Deadline(
        String rule,
        String duty,
        LocalDate trigger,
        LocalDate earliest,
        LocalDate latest,
        boolean contested,
        String cite,
        String status,
        String statusWords,
        String explanation,
        List<Skipped> skipped) {

    /** A day that was not counted, and why. */
    public record Skipped(LocalDate day, String why) {}
}
