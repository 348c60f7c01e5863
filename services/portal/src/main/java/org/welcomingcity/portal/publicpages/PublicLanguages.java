package org.welcomingcity.portal.publicpages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** Every language of the pages that are open to everybody, for their templates. */
@Named("publicLanguages")
@ApplicationScoped
public class PublicLanguages {

    /** All of them. */
    public List<PublicLanguage> getAll() {
        return List.of(PublicLanguage.values());
    }
}
