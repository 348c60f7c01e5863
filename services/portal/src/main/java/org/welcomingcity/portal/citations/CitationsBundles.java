package org.welcomingcity.portal.citations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.welcomingcity.portal.citations.book.BookWords;
import org.welcomingcity.portal.citations.citation.CitationWords;
import org.welcomingcity.portal.citations.contest.ContestWords;
import org.welcomingcity.portal.citations.decision.DecisionWords;
import org.welcomingcity.portal.citations.departure.DepartureWords;
import org.welcomingcity.portal.citations.exchange.ExchangeWords;
import org.welcomingcity.portal.citations.search.SearchWords;
import org.welcomingcity.portal.citations.sending.SendingWords;
import org.welcomingcity.portal.citations.shell.ShellWords;
import org.welcomingcity.portal.citations.stop.StopWords;
import org.welcomingcity.portal.citations.summons.SummonsWords;
import org.welcomingcity.portal.citations.terms.CitationTerms;
import org.welcomingcity.portal.citations.vehicle.VehicleWords;
import org.welcomingcity.portal.citations.warrant.WarrantWords;
import org.welcomingcity.portal.citations.work.WorkWords;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.language.SpokenLanguage;

/** The words of the citations room, in the language of the page that is being made. */
@ApplicationScoped
class CitationsBundles {
    @Produces
    @Spoken
    @RequestScoped
    CitationTerms citationTerms(SpokenLanguage language) {
        return language.words(CitationTerms.class);
    }

    @Produces
    @Spoken
    @RequestScoped
    BookWords bookWords(SpokenLanguage language) {
        return language.words(BookWords.class);
    }

    @Produces
    @Spoken
    @RequestScoped
    CitationWords citationWords(SpokenLanguage language) {
        return language.words(CitationWords.class);
    }

    @Produces
    @Spoken
    @RequestScoped
    ContestWords contestWords(SpokenLanguage language) {
        return language.words(ContestWords.class);
    }

    @Produces
    @Spoken
    @RequestScoped
    DepartureWords departureWords(SpokenLanguage language) {
        return language.words(DepartureWords.class);
    }

    @Produces
    @Spoken
    @RequestScoped
    ExchangeWords exchangeWords(SpokenLanguage language) {
        return language.words(ExchangeWords.class);
    }

    @Produces
    @Spoken
    @RequestScoped
    SearchWords searchWords(SpokenLanguage language) {
        return language.words(SearchWords.class);
    }

    @Produces
    @Spoken
    @RequestScoped
    StopWords stopWords(SpokenLanguage language) {
        return language.words(StopWords.class);
    }

    @Produces
    @Spoken
    @RequestScoped
    SummonsWords summonsWords(SpokenLanguage language) {
        return language.words(SummonsWords.class);
    }

    @Produces
    @Spoken
    @RequestScoped
    VehicleWords vehicleWords(SpokenLanguage language) {
        return language.words(VehicleWords.class);
    }

    @Produces
    @Spoken
    @RequestScoped
    ShellWords shellWords(SpokenLanguage language) {
        return language.words(ShellWords.class);
    }

    @Produces
    @Spoken
    @RequestScoped
    SendingWords sendingWords(SpokenLanguage language) {
        return language.words(SendingWords.class);
    }

    @Produces
    @Spoken
    @RequestScoped
    WarrantWords warrantWords(SpokenLanguage language) {
        return language.words(WarrantWords.class);
    }

    @Produces
    @Spoken
    @RequestScoped
    WorkWords workWords(SpokenLanguage language) {
        return language.words(WorkWords.class);
    }

    @Produces
    @Spoken
    @RequestScoped
    DecisionWords decisionWords(SpokenLanguage language) {
        return language.words(DecisionWords.class);
    }
}
