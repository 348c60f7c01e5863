package org.welcomingcity.portal.web;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import org.welcomingcity.portal.language.Spoken;
import org.welcomingcity.portal.language.SpokenLanguage;

/** Makes every page, and every word a page's code asks for, speak the language of the request. */
@ApplicationScoped
public class PageWords {

    void everyPage(@Observes EngineBuilder builder) {
        builder.addTemplateInstanceInitializer(page -> {
            if (Arc.container().requestContext().isActive()) {
                var language = Arc.container().instance(SpokenLanguage.class).get();
                page.setLocale(language.now().words());
            }
        });
    }

    @Produces
    @Spoken
    @RequestScoped
    Messages messages(SpokenLanguage language) {
        return MessageBundles.get(
                Messages.class, Localized.Literal.of(language.now().code()));
    }

    @Produces
    @Spoken
    @RequestScoped
    Names names(SpokenLanguage language) {
        return MessageBundles.get(
                Names.class, Localized.Literal.of(language.now().code()));
    }

    @Produces
    @Spoken
    @RequestScoped
    Desk desk(SpokenLanguage language) {
        return MessageBundles.get(
                Desk.class, Localized.Literal.of(language.now().code()));
    }

    @Produces
    @Spoken
    @RequestScoped
    Records records(SpokenLanguage language) {
        return MessageBundles.get(
                Records.class, Localized.Literal.of(language.now().code()));
    }

    @Produces
    @Spoken
    @RequestScoped
    Docket docket(SpokenLanguage language) {
        return MessageBundles.get(
                Docket.class, Localized.Literal.of(language.now().code()));
    }

    @Produces
    @Spoken
    @RequestScoped
    Folder folder(SpokenLanguage language) {
        return MessageBundles.get(
                Folder.class, Localized.Literal.of(language.now().code()));
    }

    @Produces
    @Spoken
    @RequestScoped
    Lookup lookup(SpokenLanguage language) {
        return MessageBundles.get(
                Lookup.class, Localized.Literal.of(language.now().code()));
    }

    @Produces
    @Spoken
    @RequestScoped
    Find find(SpokenLanguage language) {
        return MessageBundles.get(
                Find.class, Localized.Literal.of(language.now().code()));
    }

    @Produces
    @Spoken
    @RequestScoped
    Transit transit(SpokenLanguage language) {
        return MessageBundles.get(
                Transit.class, Localized.Literal.of(language.now().code()));
    }
}
