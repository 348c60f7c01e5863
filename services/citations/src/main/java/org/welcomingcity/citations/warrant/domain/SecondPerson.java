package org.welcomingcity.citations.warrant.domain;

import java.util.List;
import java.util.Optional;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refusal.Fault;

/** Who confirms a warrant: anybody who may, once, and never the officer who relied on it. */
final class SecondPerson {

    private SecondPerson() {}

    static Optional<Refusal> cannotConclude(WarrantCheck check, OfficerId checker) {
        if (check.status() != WarrantCheckStatus.OPEN) {
            return Optional.of(new Refusal(
                    Refusal.Kind.CONFLICT,
                    "warrant-check-concluded",
                    "This warrant was checked before, by %s.".formatted(check.concludedBy()),
                    List.of()));
        }
        if (checker.equals(check.officer())) {
            return Optional.of(new Refusal(
                    Refusal.Kind.NOT_PERMITTED,
                    "own-warrant",
                    "Nobody confirms the warrant on which they arrested.",
                    List.of(new Fault(
                            "",
                            "two-person-check",
                            null,
                            "the person who confirms is the officer who arrested",
                            "another supervisor confirms it"))));
        }
        return Optional.empty();
    }
}
