package org.welcomingcity.citations.summons.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.welcomingcity.citations.citation.application.MoveCitation;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.Citations;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.summons.domain.ComplaintApplication;
import org.welcomingcity.citations.summons.domain.Summonses;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refusal.Fault;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Happening;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.ledger.event.Outcome;
import org.welcomingcity.platform.security.Acting;
import org.welcomingcity.platform.state.Seen;

/** Prepares, signs and shows the application for criminal complaint that goes with a citation. */
@ApplicationScoped
public class PrepareApplication {

    private static final String RULE = "cit-forward-criminal";

    private final MoveCitation moves;
    private final Citations citations;
    private final Summonses summonses;
    private final Ledger ledger;
    private final Acting acting;
    private final Clock clock;

    PrepareApplication(
            MoveCitation moves, Citations citations, Summonses summonses, Ledger ledger, Acting acting, Clock clock) {
        this.moves = moves;
        this.citations = citations;
        this.summonses = summonses;
        this.ledger = ledger;
        this.acting = acting;
        this.clock = clock;
    }

    /** An application with its citation. */
    public record Packet(Citation citation, ComplaintApplication application) {}

    /**
     * Writes the application, or writes it anew while it is not signed.
     *
     * @return empty where an officer asks for another's citation
     * @throws Refused when nothing on the citation is criminal, or the application is signed
     */
    @Transactional
    public Optional<Packet> prepare(CitationNumber number, Seen seen, ComplaintApplication.Content content) {
        return moves.openedForOfficer(number, seen, "application.prepare").map(citation -> {
            mustGoToCourt(citation);
            var by = acting.user().name();
            var application = summonses.application(number.value()).orElse(null);
            if (application == null) {
                application = new ComplaintApplication(number.value(), content, by, clock.instant());
                summonses.add(application);
            } else {
                application.rewrite(content, by, clock.instant());
            }
            tell(number, "application.prepared");
            citations.store(citation);
            return new Packet(citation, application);
        });
    }

    /**
     * Signs it: the officer who issued the citation, or the signer the chief designated.
     *
     * @param title the signer's rank or title
     * @return empty where an officer asks for another's citation
     * @throws Refused when there is none, or it is signed
     */
    @Transactional
    public Optional<Packet> sign(CitationNumber number, Seen seen, String title) {
        return moves.openedForOfficer(number, seen, "application.sign").map(citation -> {
            var application = summonses.application(number.value()).orElseThrow(() -> none(number));
            application.sign(acting.user().name(), title, clock.instant());
            tell(number, "application.signed");
            citations.store(citation);
            return new Packet(citation, application);
        });
    }

    /**
     * The packet, for a reader; that it was read is on the ledger.
     *
     * @return empty where an officer asks for another's citation
     * @throws Refused when there is none
     */
    @Transactional
    public Optional<Packet> read(CitationNumber number) {
        return moves.shown(number, "application.read")
                .map(citation -> new Packet(
                        citation, summonses.application(number.value()).orElseThrow(() -> none(number))));
    }

    private static void mustGoToCourt(Citation citation) {
        if (!citation.goesToCourt()) {
            throw new Refused(new Refusal(
                    Refusal.Kind.AGAINST_THE_RULES,
                    "nothing-criminal",
                    "Nothing on citation %s is criminal, so there is no complaint to apply for."
                            .formatted(citation.number()),
                    List.of(new Fault(
                            "", RULE, "G.L. c. 90C § 3", "the citation has no criminal line", "check the number"))));
        }
    }

    private static Refused none(CitationNumber number) {
        return new Refused(new Refusal(
                Refusal.Kind.NOT_FOUND,
                "no-application",
                "No application for complaint is prepared for citation %s.".formatted(number),
                List.of()));
    }

    private void tell(CitationNumber number, String action) {
        ledger.append(new Happening(action, "citation/" + number, Outcome.DONE, null, List.of(RULE), null, null));
    }
}
