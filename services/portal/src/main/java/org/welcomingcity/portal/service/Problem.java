package org.welcomingcity.portal.service;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A problem document (RFC 9457) as our services write it. */
public record Problem(
        @Nullable String type,
        @Nullable String title,
        int status,
        @Nullable String detail,
        @Nullable List<Fault> faults,
        @Nullable List<Difference> differences) {

    /** A field that became different since the caller looked. */
    public record Difference(
            String field, @Nullable String was, @Nullable String now) {}

    /** The last part of the type: the code by which the portal tells problems apart. */
    public String code() {
        return type == null ? "" : type.substring(type.lastIndexOf(':') + 1);
    }

    /** The faults; none where the document names none. */
    public List<Fault> allFaults() {
        return faults == null ? List.of() : faults;
    }

    /** What became different since the caller looked; nothing where that is not known. */
    public List<Difference> allDifferences() {
        return differences == null ? List.of() : differences;
    }
}
