package org.welcomingcity.portal.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.language.SpokenLanguage;

/** The words of the policy room, in the language of the page that is being made. */
@ApplicationScoped
class PolicyBundles {
    @Produces
    @Spoken
    @RequestScoped
    PolicyWords policyWords(SpokenLanguage language) {
        return language.words(PolicyWords.class);
    }
}
