package org.welcomingcity.citations.numbering.http;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refusal;

/** Numbers as somebody typed them, and what cannot be read of them. */
final class TypedNumbers {

    private TypedNumbers() {}

    static @Nullable List<CitationNumber> numbers(@Nullable List<String> typed) {
        if (typed == null) {
            return null;
        }
        var faults = new Faults();
        var numbers = typed.stream()
                .map(number -> citationNumber("numbers", number, faults))
                .toList();
        refuseIfAny(faults);
        return numbers.stream().map(Objects::requireNonNull).toList();
    }

    static @Nullable CitationNumber citationNumber(String field, String typed, Faults faults) {
        return faults.read(field, "citation-number", typed, CitationNumber::new, "send one such as R1000001");
    }

    static void refuseIfAny(Faults faults) {
        faults.refuseIfAny(
                Refusal.Kind.MALFORMED, "malformed-request", "The form cannot be read as it is. Nothing was stored.");
    }
}
