package org.welcomingcity.portal.citations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.welcomingcity.portal.citations.work.TodaysWork;
import org.welcomingcity.portal.citations.work.WorkWords;
import org.welcomingcity.portal.frame.area.Area;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.room.NavigationEntry;
import org.welcomingcity.portal.frame.room.Room;
import org.welcomingcity.portal.frame.room.TodayPart;
import org.welcomingcity.portal.frame.room.Way;

/** The citations room as the frame sees it. */
@ApplicationScoped
public class CitationsRoom implements Room {

    private final CitationsRights rights;
    private final TodaysWork todaysWork;
    private final CitationTerms citationTerms;

    CitationsRoom(CitationsRights rights, TodaysWork todaysWork, @Spoken CitationTerms citationTerms) {
        this.rights = rights;
        this.todaysWork = todaysWork;
        this.citationTerms = citationTerms;
    }

    @Override
    public List<NavigationEntry> navigation() {
        var entries = new ArrayList<NavigationEntry>();
        if (rights.isReadsCitations()) {
            entries.add(new NavigationEntry(Area.CASES, 10, "citations", "/citations", citationTerms.navCitations()));
            entries.add(new NavigationEntry(Area.CASES, 20, "work", "/work", citationTerms.navWork()));
            entries.add(new NavigationEntry(Area.CASES, 30, "search", "/search", citationTerms.navSearch()));
            var books = rights.isReadsBooks() ? "/books" : "/numbers";
            entries.add(new NavigationEntry(Area.OVERSIGHT, 30, "books", books, citationTerms.navBooks()));
        }
        if (rights.isReadsDepartures()) {
            entries.add(new NavigationEntry(
                    Area.OVERSIGHT, 10, "departures", "/departures", citationTerms.navDepartures()));
        }
        if (rights.isReadsWarrants()) {
            entries.add(new NavigationEntry(Area.OVERSIGHT, 20, "warrants", "/warrants", citationTerms.navWarrants()));
        }
        if (rights.isReadsExchange()) {
            entries.add(
                    new NavigationEntry(Area.OVERSIGHT, 40, "exchange", "/differences", citationTerms.navExchange()));
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
    public boolean holdsWork() {
        return rights.isReadsCitations();
    }

    @Override
    public TodayPart today() {
        return todaysWork.part();
    }

    @Override
    public Optional<Way> begins() {
        return rights.isRecordsStops()
                ? Optional.of(new Way("/stops/new", citationTerms.navRecordStop()))
                : Optional.empty();
    }

    @Override
    public Optional<Finding> finds() {
        return rights.isReadsCitations()
                ? Optional.of(new Finding(
                        new Way("/find", citationTerms.findAnything()), new Way("/search", citationTerms.navSearch())))
                : Optional.empty();
    }
}
