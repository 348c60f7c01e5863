package org.welcomingcity.portal.frame.language;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;

/** Makes every page, and every word of the frame, speak the language of the request. */
@ApplicationScoped
public class PageLanguage {

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
    FrameWords frameWords(SpokenLanguage language) {
        return language.words(FrameWords.class);
    }
}
