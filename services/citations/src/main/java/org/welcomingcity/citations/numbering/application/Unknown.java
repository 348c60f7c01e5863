package org.welcomingcity.citations.numbering.application;

import java.util.List;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;

/** What is answered when there is nothing by that name. */
final class Unknown {

    private Unknown() {}

    static Refused book(String number) {
        return nothing("unknown-book", "There is no citation book %s.".formatted(number));
    }

    static Refused number(Object number) {
        return nothing("unknown-number", "%s has not left headquarters, or is in no book.".formatted(number));
    }

    private static Refused nothing(String code, String detail) {
        return new Refused(new Refusal(Refusal.Kind.NOT_FOUND, code, detail, List.of()));
    }
}
