package org.welcomingcity.portal.frame.language;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.welcomingcity.portal.service.PageLanguageCode;

/** The language of the page that is being made: the one that was chosen, or else the one the browser asks for. */
@Named("language")
@RequestScoped
public class SpokenLanguage implements PageLanguageCode {

    /** What remembers the choice. */
    public static final String COOKIE = "portal-language";

    private final Language now;

    SpokenLanguage(CurrentVertxRequest current) {
        var request = current.getCurrent() == null ? null : current.getCurrent().request();
        now = request == null
                ? Language.EN
                : Optional.ofNullable(request.getCookie(COOKIE))
                        .flatMap(cookie -> Language.of(cookie.getValue()))
                        .orElseGet(() -> Language.preferred(
                                Objects.requireNonNullElse(request.getHeader("Accept-Language"), "")));
    }

    /** The language. */
    public Language now() {
        return now;
    }

    @Override
    public String code() {
        return now.code();
    }

    /** The words of a bundle in this language. */
    public <T> T words(Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(now.code()));
    }

    /** The languages it could be instead. */
    public List<Language> getOthers() {
        return Stream.of(Language.values()).filter(other -> other != now).toList();
    }
}
