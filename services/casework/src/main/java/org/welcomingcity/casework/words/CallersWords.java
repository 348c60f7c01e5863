package org.welcomingcity.casework.words;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.Collection;
import org.welcomingcity.platform.words.AskedIn;
import org.welcomingcity.policy.words.SpokenWords;

/** Writes words of the tables in the language of the request that is being answered; in English where there is none. */
final class CallersWords extends JsonSerializer<Object> {

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
        var language = AskedIn.now();
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
}
