package org.welcomingcity.citations.citation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.decision.domain.StoredDecision;
import org.welcomingcity.casework.departure.domain.Departure;
import org.welcomingcity.casework.departure.domain.Departures;
import org.welcomingcity.citations.access.OwnCitations;
import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.citation.domain.CitationQuery;
import org.welcomingcity.citations.citation.domain.Citations;
import org.welcomingcity.citations.citation.domain.Forwarding;
import org.welcomingcity.citations.citation.domain.Moved;
import org.welcomingcity.citations.numbering.domain.CitationNumber;
import org.welcomingcity.citations.stop.application.AskThePolicy;
import org.welcomingcity.kernel.OfficerId;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;
import org.welcomingcity.ledger.Happening;
import org.welcomingcity.ledger.Ledger;
import org.welcomingcity.ledger.log.LedgerEntry;
import org.welcomingcity.platform.paging.Cursor;
import org.welcomingcity.platform.paging.Page;
import org.welcomingcity.platform.security.ActingUser;
import org.welcomingcity.platform.state.Seen;
import org.welcomingcity.policy.citation.CitationRouting;
import org.welcomingcity.policy.explanation.Explanation;

/** What clerks, supervisors and officers do with citations that were issued. */
@ApplicationScoped
public class WorkOnCitations {

    /**
     * A citation with everything that is shown with it.
     *
     * @param turns what would have changed the decision; null where nobody looked for it, or the pack is no longer here
     */
    public record File(
            Citation citation,
            StoredDecision decision,
            @Nullable List<Explanation.Turn> turns,
            Optional<Departure> departure,
            List<Moved> history,
            List<Forwarding> forwardings,
            CitationRouting routing) {}

    private final Citations citations;
    private final Departures departures;
    private final AskThePolicy policy;
    private final RouteCitation routing;
    private final LookedAt differences;
    private final Ledger ledger;

    WorkOnCitations(
            Citations citations,
            Departures departures,
            AskThePolicy policy,
            RouteCitation routing,
            LookedAt differences,
            Ledger ledger) {
        this.citations = citations;
        this.departures = departures;
        this.policy = policy;
        this.routing = routing;
        this.differences = differences;
        this.ledger = ledger;
    }

    /** The queue. An officer sees what they issued themselves. Which citations were shown is on the ledger. */
    @Transactional
    public Page<Citation> queue(CitationQuery query, ActingUser reader) {
        var own = OwnCitations.onlyOf(reader).orElse(query.officer());
        var found = citations.matching(new CitationQuery(
                query.status(),
                query.kind(),
                own,
                query.assignee(),
                query.from(),
                query.before(),
                query.text(),
                query.afterAt(),
                query.afterNumber(),
                query.limit() + 1));
        var page = Page.of(
                found,
                query.limit(),
                last -> new Cursor(last.occurredAt(), last.number().value()));
        ledger.append(Happening.done("citation.listed", "citation/queue")
                .showing(page.items().stream()
                        .map(citation -> "citation/" + citation.number())
                        .toList()));
        return page;
    }

    /** The numbers of those citations that came before a supervisor as departures. */
    @Transactional
    public Set<String> departuresAmong(List<Citation> page) {
        return departures.among(
                Citation.KIND,
                page.stream().map(citation -> citation.number().value()).toList());
    }

    /**
     * One citation, whole. That it was read, or that it was not permitted, is on the ledger.
     *
     * @param language in which it is explained what would have changed the decision; null where it is not to be looked for
     * @return empty where the reader may not see it
     * @throws Refused when there is none by that number
     */
    @Transactional
    public Optional<File> read(CitationNumber number, ActingUser reader, @Nullable Locale language) {
        var citation = find(number);
        if (OwnCitations.isAnothers(citation.officer(), reader)) {
            ledger.append(Happening.denied("citation.read", "citation/" + number));
            return Optional.empty();
        }
        ledger.append(Happening.done("citation.read", "citation/" + number));
        return Optional.of(fileOf(citation, language));
    }

    /** What happened to a citation the reader may see, oldest first; empty where the reader may not. */
    @Transactional
    public Optional<List<LedgerEntry>> trail(CitationNumber number, ActingUser reader) {
        var citation = find(number);
        if (OwnCitations.isAnothers(citation.officer(), reader)) {
            ledger.append(Happening.denied("citation.trail-read", "citation/" + number));
            return Optional.empty();
        }
        var trail = ledger.about("citation/" + number);
        ledger.append(Happening.done("citation.trail-read", "citation/" + number));
        return Optional.of(trail);
    }

    /**
     * Gives the citation to a clerk, or back to the queue.
     *
     * @throws Refused when it is unknown, or changed since the caller looked
     */
    @Transactional
    public void assign(CitationNumber number, Seen seen, @Nullable OfficerId clerk) {
        var citation = find(number);
        differences.mustMatch(citation, seen);
        citation.assignTo(clerk);
        ledger.append(Happening.done(clerk == null ? "citation.given-back" : "citation.assigned", "citation/" + number)
                .because(clerk == null ? null : "to " + clerk));
    }

    /** The citation as it stands after a change by the same caller; not another reading. */
    @Transactional
    public File file(CitationNumber number) {
        return fileOf(find(number), null);
    }

    private File fileOf(Citation citation, @Nullable Locale language) {
        var stop = citation.stop();
        var decision = policy.shownWhole(stop);
        return new File(
                citation,
                decision,
                language == null ? null : policy.turns(stop, language),
                departures.in(citation.reference()),
                citation.moves(),
                citation.forwardings(),
                routing.of(citation));
    }

    private Citation find(CitationNumber number) {
        return citations
                .withNumber(number)
                .orElseThrow(() -> new Refused(new Refusal(
                        Refusal.Kind.NOT_FOUND,
                        "unknown-citation",
                        "There is no citation %s.".formatted(number),
                        List.of())));
    }
}
