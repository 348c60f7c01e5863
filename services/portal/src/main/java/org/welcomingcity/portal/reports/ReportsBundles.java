package org.welcomingcity.portal.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.language.SpokenLanguage;
import org.welcomingcity.portal.reports.department.ReportWords;
import org.welcomingcity.portal.reports.statedata.StateDataWords;

/** The words of the reports room, in the language of the page that is being made. */
@ApplicationScoped
class ReportsBundles {
    @Produces
    @Spoken
    @RequestScoped
    ReportWords reportWords(SpokenLanguage language) {
        return language.words(ReportWords.class);
    }

    @Produces
    @Spoken
    @RequestScoped
    StateDataWords stateDataWords(SpokenLanguage language) {
        return language.words(StateDataWords.class);
    }
}
