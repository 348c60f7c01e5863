package org.welcomingcity.portal.publicpages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.language.SpokenLanguage;

/** The words of the public pages room, in the language of the page that is being made. */
@ApplicationScoped
class PublicBundles {
    @Produces
    @Spoken
    @RequestScoped
    PublicWords publicWords(SpokenLanguage language) {
        return language.words(PublicWords.class);
    }
}
