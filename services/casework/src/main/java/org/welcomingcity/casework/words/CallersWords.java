package org.welcomingcity.casework.words;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import org.welcomingcity.policy.words.SpokenWords;

/** Writes words of the tables in the language of the request that is being answered; in English where there is none. */
final class CallersWords extends JsonSerializer<Object> {

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
        var language = language();
        if (value instanceof Collection<?> texts) {
            out.writeStartArray();
            for (var text : texts) {
                out.writeString(SpokenWords.in(language, String.valueOf(text)));
            }
            out.writeEndArray();
        } else {
            out.writeString(SpokenWords.in(language, value.toString()));
        }
    }

    private static Locale language() {
        var container = Arc.container();
        if (container == null || !container.requestContext().isActive()) {
            return Locale.ENGLISH;
        }
        var request = container.instance(CurrentVertxRequest.class).get();
        var current = request == null ? null : request.getCurrent();
        return current == null
                ? Locale.ENGLISH
                : AskedIn.language(current.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
