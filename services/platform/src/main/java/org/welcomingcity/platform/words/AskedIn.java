package org.welcomingcity.platform.words;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** The language in which a caller wants to be answered. */
public final class AskedIn {

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.of("es"));

    private AskedIn() {}

    /** The best for an Accept-Language header; English where it names none that is spoken here, or makes no sense. */
    public static Locale language(@Nullable String header) {
        try {
            var best = header == null || header.isBlank() ? null : Locale.lookup(LanguageRange.parse(header), SPOKEN);
            return best == null ? Locale.ENGLISH : best;
        } catch (IllegalArgumentException notAPreference) {
            return Locale.ENGLISH;
        }
    }

    /** The language of the request that is being answered; English where there is none. */
    public static Locale now() {
        var container = Arc.container();
        if (container == null
                || !container.isRunning()
                || !container.requestContext().isActive()) {
            return Locale.ENGLISH;
        }
        var request = container.instance(CurrentVertxRequest.class).get();
        var current = request == null ? null : request.getCurrent();
        return current == null ? Locale.ENGLISH : language(current.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
