package org.welcomingcity.portal.citations;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.portal.citations.access.CitationsRights;
import org.welcomingcity.portal.citations.book.BookWords;
import org.welcomingcity.portal.citations.citation.CitationWords;
import org.welcomingcity.portal.citations.contest.ContestWords;
import org.welcomingcity.portal.citations.departure.DepartureWords;
import org.welcomingcity.portal.citations.exchange.ExchangeWords;
import org.welcomingcity.portal.citations.narrative.NarrativeWords;
import org.welcomingcity.portal.citations.stop.StopWords;
import org.welcomingcity.portal.citations.summons.SummonsWords;
import org.welcomingcity.portal.citations.terms.CitationTerms;
import org.welcomingcity.portal.citations.warrant.WarrantWords;
import org.welcomingcity.portal.citations.work.FirstPage;
import org.welcomingcity.portal.citations.work.WorkWords;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.room.NavigationEntry;
import org.welcomingcity.portal.frame.room.Room;

/** The citations room as the frame sees it. */
@ApplicationScoped
public class CitationsRoom implements Room {

    private final CitationsRights rights;
    private final FirstPage first;
    private final CitationTerms citationTerms;

    CitationsRoom(CitationsRights rights, FirstPage first, @Spoken CitationTerms citationTerms) {
        this.rights = rights;
        this.first = first;
        this.citationTerms = citationTerms;
    }

    @Override
    public List<NavigationEntry> navigation() {
        var entries = new ArrayList<NavigationEntry>();
        if (rights.isRecordsStops()) {
            entries.add(new NavigationEntry(10, "stop", "/stops/new", citationTerms.navRecordStop()));
        }
        if (rights.isReadsCitations()) {
            entries.add(new NavigationEntry(20, "work", "/work", citationTerms.navWork()));
            entries.add(new NavigationEntry(30, "search", "/search", citationTerms.navSearch()));
            entries.add(new NavigationEntry(40, "citations", "/citations", citationTerms.navCitations()));
            var books = rights.isReadsBooks() ? "/books" : "/numbers";
            entries.add(new NavigationEntry(60, "books", books, citationTerms.navBooks()));
        }
        if (rights.isReadsDepartures()) {
            entries.add(new NavigationEntry(50, "departures", "/departures", citationTerms.navDepartures()));
        }
        if (rights.isReadsWarrants()) {
            entries.add(new NavigationEntry(55, "warrants", "/warrants", citationTerms.navWarrants()));
        }
        if (rights.isReadsExchange()) {
            entries.add(new NavigationEntry(70, "exchange", "/differences", citationTerms.navExchange()));
        }
        return List.copyOf(entries);
    }

    @Override
    public List<Class<?>> eventWords() {
        return List.of(
                BookWords.class,
                CitationWords.class,
                ContestWords.class,
                DepartureWords.class,
                NarrativeWords.class,
                ExchangeWords.class,
                StopWords.class,
                SummonsWords.class,
                WarrantWords.class,
                WorkWords.class);
    }

    @Override
    public Optional<TemplateInstance> firstPage(@Nullable String done) {
        return rights.isRecordsStops() ? Optional.of(first.page(done)) : Optional.empty();
    }
}
