package org.welcomingcity.citations.summons.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.citations.citation.application.MoveCitation;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.Citation.Status;
import org.welcomingcity.citations.citation.domain.Citations;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.summons.domain.ServiceAttempt;
import org.welcomingcity.citations.summons.domain.Summons;
import org.welcomingcity.citations.summons.domain.Summonses;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refusal.Fault;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Happening;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.ledger.event.Outcome;
import org.welcomingcity.platform.security.Acting;
import org.welcomingcity.platform.state.Seen;

/** Follows a summons from the court to the person: each attempt, the return of service, and its proof. */
@ApplicationScoped
public class ServeSummons {

    private static final String RULE = "summons-service";
    private static final String CITE = "Mass. R. Crim. P. 6(c)";

    private final MoveCitation moves;
    private final Citations citations;
    private final Summonses summonses;
    private final Ledger ledger;
    private final Acting acting;
    private final Clock clock;

    ServeSummons(
            MoveCitation moves, Citations citations, Summonses summonses, Ledger ledger, Acting acting, Clock clock) {
        this.moves = moves;
        this.citations = citations;
        this.summonses = summonses;
        this.ledger = ledger;
        this.acting = acting;
        this.clock = clock;
    }

    /** The summonses of a citation. */
    public record File(Citation citation, List<Summons> summonses) {}

    /**
     * The court issued a summons.
     *
     * @throws Refused when no complaint issued, or the days cannot be
     */
    @Transactional
    public File take(CitationNumber number, Seen seen, Summons.Order order) {
        var citation = moves.opened(number, seen);
        if (citation.status() != Status.COMPLAINT_ISSUED) {
            throw new Refused(new Refusal(
                    Refusal.Kind.CONFLICT,
                    "no-complaint-issued",
                    "Citation %s is %s; a summons follows a complaint.".formatted(number, citation.status()),
                    List.of(new Fault(
                            "", RULE, CITE, "no complaint has issued", "record the court's decision first"))));
        }
        var faults = new Faults();
        if (order.issuedOn().isAfter(today())) {
            faults.add("issuedOn", "time-not-in-future", "this has not happened yet", "check the date");
        }
        if (LocalDate.ofInstant(order.appearAt(), clock.getZone()).isBefore(order.issuedOn())) {
            faults.add("appearAt", "time-in-order", "the person has to appear before it was issued", "check the date");
        }
        refuse(faults);
        summonses.add(new Summons(
                UUID.randomUUID(),
                number.value(),
                order,
                clock.instant(),
                acting.user().name()));
        tell(number, "summons.received", order.docket());
        citations.store(citation);
        return file(citation);
    }

    /**
     * Somebody tried to serve it.
     *
     * @return empty where an officer asks for another's citation
     * @throws Refused when the summons is unknown or was returned, or the attempt cannot be
     */
    @Transactional
    public Optional<File> attempt(CitationNumber number, UUID id, Seen seen, ServiceAttempt told) {
        return moves.openedForOfficer(number, seen, "summons.attempt").map(citation -> {
            var summons = find(number, id);
            check(summons, told);
            summons.attempt(new ServiceAttempt(
                    told.channel(),
                    told.result(),
                    told.attemptedAt(),
                    told.server(),
                    told.place(),
                    told.proof(),
                    told.note(),
                    clock.instant(),
                    acting.user().name()));
            tell(number, "summons.service-attempted", "%s: %s".formatted(told.channel(), told.result()));
            citations.store(citation);
            return file(citation);
        });
    }

    /**
     * The return of service goes to the court.
     *
     * @return empty where an officer asks for another's citation
     * @throws Refused when the summons is unknown, was returned, or nobody tried
     */
    @Transactional
    public Optional<File> giveBack(CitationNumber number, UUID id, Seen seen, LocalDate on, String statement) {
        return moves.openedForOfficer(number, seen, "summons.return").map(citation -> {
            var summons = find(number, id);
            var faults = new Faults();
            if (on.isBefore(summons.order().issuedOn())) {
                faults.add("returnedOn", "time-in-order", "this is before it was issued", "check the date");
            } else if (on.isAfter(today())) {
                faults.add("returnedOn", "time-not-in-future", "this has not happened yet", "check the date");
            }
            refuse(faults);
            summons.giveBack(new Summons.Return(on, statement, acting.user().name()));
            tell(number, "summons.returned", summons.status().name());
            citations.store(citation);
            return file(citation);
        });
    }

    /** The summonses, for a reader; empty where an officer asks for another's citation. */
    @Transactional
    public Optional<File> read(CitationNumber number) {
        return moves.shown(number, "summons.read").map(this::file);
    }

    private File file(Citation citation) {
        return new File(citation, summonses.of(citation.number().value()));
    }

    private void check(Summons summons, ServiceAttempt told) {
        var faults = new Faults();
        var day = LocalDate.ofInstant(told.attemptedAt(), clock.getZone());
        if (day.isBefore(summons.order().issuedOn())) {
            faults.add("attemptedAt", "time-in-order", "this is before it was issued", "check the time");
        } else if (told.attemptedAt().isAfter(clock.instant())) {
            faults.add("attemptedAt", "time-not-in-future", "this has not happened yet", "check the time");
        }
        if (!told.result().fits(told.channel())) {
            faults.add(
                    "result",
                    RULE,
                    CITE,
                    "%s cannot come of %s".formatted(told.result(), told.channel()),
                    "mail is MAILED or CAME_BACK, everything else SERVED, NOT_FOUND or MOVED");
        }
        if (told.result().serves() && told.proof() == null) {
            faults.add("proof", RULE, CITE, "service is proved", "name the certificate, or who took it");
        }
        refuse(faults);
    }

    private Summons find(CitationNumber number, UUID id) {
        return summonses
                .withId(id)
                .filter(summons -> summons.citation().equals(number.value()))
                .orElseThrow(() -> new Refused(new Refusal(
                        Refusal.Kind.NOT_FOUND,
                        "unknown-summons",
                        "Citation %s has no summons %s.".formatted(number, id),
                        List.of())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private static void refuse(Faults faults) {
        faults.refuseIfAny(
                Refusal.Kind.AGAINST_THE_RULES,
                "report-cannot-stand",
                "The report cannot stand as it is. Nothing was stored.");
    }

    private void tell(CitationNumber number, String action, @Nullable String reason) {
        ledger.append(new Happening(action, "citation/" + number, Outcome.DONE, reason, List.of(RULE), null, null));
    }
}
