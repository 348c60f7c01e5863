package org.welcomingcity.platform.time;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads days and moments only as they are written: as a text, in the years that {@link WrittenTimes} reads. A number would be
 * taken for seconds since 1970 although somebody meant milliseconds, and a list for year, month and day.
 */
@Singleton
class TimesAsText implements ObjectMapperCustomizer {

    private static final Pattern ONLY_DIGITS = Pattern.compile("[+-]?[\\d.]+");

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("times-as-text").setDeserializerModifier(new BeanDeserializerModifier() {
            @Override
            public JsonDeserializer<?> modifyDeserializer(
                    DeserializationConfig config, BeanDescription type, JsonDeserializer<?> reader) {
                return TemporalAccessor.class.isAssignableFrom(type.getBeanClass())
                                        && !type.getBeanClass().isEnum()
                                || TemporalAmount.class.isAssignableFrom(type.getBeanClass())
                        ? new AsText(reader)
                        : reader;
            }
        }));
    }

    private static final class AsText extends DelegatingDeserializer {

        private static final long serialVersionUID = 1L;

        AsText(JsonDeserializer<?> reader) {
            super(reader);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
            return new AsText(reader);
        }

        @Override
        public @Nullable Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (json.currentToken() != JsonToken.VALUE_STRING
                    || ONLY_DIGITS.matcher(json.getText().strip()).matches()) {
                throw context.weirdStringException(
                        json.getText(), handledType(), "a day or moment is written as a text");
            }
            var text = json.getText();
            var read = super.deserialize(json, context);
            if (read instanceof TemporalAccessor time && !WrittenTimes.isWithinReach(time)) {
                throw context.weirdStringException(text, handledType(), "a year has four digits");
            }
            return read;
        }
    }
}
