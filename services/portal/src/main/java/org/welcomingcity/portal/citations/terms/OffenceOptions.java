package org.welcomingcity.portal.citations.terms;

import java.util.List;
import java.util.Objects;
import org.welcomingcity.contract.citations.OffenceView;
import org.welcomingcity.portal.frame.form.Option;

/** Offenses as they are chosen wherever one is: read by title and cite, found by code and by everyday words as well. */
public final class OffenceOptions {

    private OffenceOptions() {}

    /** An option for each, in the order of the catalogue. */
    public static List<Option> of(List<OffenceView> catalogue) {
        return catalogue.stream().map(OffenceOptions::option).toList();
    }

    private static Option option(OffenceView offence) {
        var everyday = String.join(" ", Objects.requireNonNullElse(offence.everyday(), List.<String>of()));
        var code = Objects.requireNonNullElse(offence.stateCode(), "");
        return Option.of(offence.code(), "%s (%s)".formatted(offence.title(), offence.cite()))
                .foundBy((code + " " + everyday).strip());
    }
}
