package org.welcomingcity.platform.problem;

import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.Refusal.Fault;

/** Adds to each fault where its rule stands, if somebody knows it and the fault does not say so itself. */
@Singleton
@Unremovable // Asked for by name below: a problem is written in static code, at any edge.
class Cites {

    private final Instance<RuleCites> known;
    private final DayInQuestion inQuestion;
    private final Clock clock;

    Cites(Instance<RuleCites> known, DayInQuestion inQuestion, Clock clock) {
        this.known = known;
        this.inQuestion = inQuestion;
        this.clock = clock;
    }

    /** The faults with their cites; as they are where the application is not running or nobody knows cites. */
    static List<Fault> of(List<Fault> faults) {
        var container = Arc.container();
        if (container == null || !container.isRunning()) {
            return faults;
        }
        var cites = container.instance(Cites.class).get();
        return cites == null ? faults : cites.filled(faults);
    }

    private List<Fault> filled(List<Fault> faults) {
        return known.isResolvable() ? filled(faults, known.get(), day()) : faults;
    }

    private LocalDate day() {
        var today = LocalDate.now(clock);
        return Arc.container().requestContext().isActive() ? inQuestion.known().orElse(today) : today;
    }

    /** The faults, those without a cite with the one that is known of the day. */
    static List<Fault> filled(List<Fault> faults, RuleCites known, LocalDate day) {
        return faults.stream()
                .map(fault -> fault.cite() == null ? filled(fault, known.of(fault.rule(), day)) : fault)
                .toList();
    }

    private static Fault filled(Fault fault, @Nullable String cite) {
        return cite == null ? fault : new Fault(fault.field(), fault.rule(), cite, fault.problem(), fault.mend());
    }
}
