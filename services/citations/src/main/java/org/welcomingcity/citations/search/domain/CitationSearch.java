package org.welcomingcity.citations.search.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.OfficerId;

/**
 * What is looked for; null means everything. All that is given has to hold.
 *
 * @param number how the citation number begins
 * @param plate part of a plate's characters; with fewer than three, how it begins
 * @param plateOf the jurisdiction of the plate
 * @param plateKind the kind of the plate
 * @param vin how the vehicle's identification number ends
 * @param name as it was typed: words with which parts of the driver's name begin; empty for everybody
 * @param from not before this moment
 * @param before before this moment
 * @param officer who issued it
 * @param offence an offence's code in the catalogue
 * @param place words of where it happened, the last one perhaps only begun
 * @param status where it stands
 * @param kind what sort it is
 * @param text words in anything but the driver's name
 * @param sort the order
 * @param after where the page before ended
 * @param limit how many at most
 */
public record CitationSearch(
        @Nullable String number,
        @Nullable String plate,
        @Nullable String plateOf,
        @Nullable String plateKind,
        @Nullable String vin,
        List<String> name,
        @Nullable Instant from,
        @Nullable Instant before,
        @Nullable OfficerId officer,
        @Nullable String offence,
        @Nullable String place,
        @Nullable String status,
        @Nullable String kind,
        @Nullable String text,
        Sort sort,
        @Nullable Place after,
        int limit) {

    /** In which order. */
    public enum Sort {
        /** By the time it happened, newest first. */
        NEWEST,
        /** By the time it happened, oldest first. */
        OLDEST,
        /** By number. */
        NUMBER
    }

    /** Where a page ended. */
    public record Place(Instant occurredAt, String number) {}

    public CitationSearch {
        name = List.copyOf(name);
    }

    /** The same, for an officer who sees only what they issued. */
    public CitationSearch issuedBy(OfficerId own) {
        return new CitationSearch(
                number, plate, plateOf, plateKind, vin, name, from, before, own, offence, place, status, kind, text,
                sort, after, limit);
    }

    /** The same, with another limit. */
    public CitationSearch atMost(int other) {
        return new CitationSearch(
                number, plate, plateOf, plateKind, vin, name, from, before, officer, offence, place, status, kind, text,
                sort, after, other);
    }

    /** Whether a person is looked for. */
    public boolean forAPerson() {
        return !name.isEmpty();
    }
}
