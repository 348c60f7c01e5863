package org.welcomingcity.platform.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
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
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.Signs;

/**
 * Writes the line breaks of every text that is declared {@link CleanText} in one way when it is read, so that a text counts
 * and is kept the same whether a browser sent it or a program.
 */
@Singleton
class LineBreaks implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("line-breaks").setDeserializerModifier(new BeanDeserializerModifier() {
            @Override
            public JsonDeserializer<?> modifyDeserializer(
                    DeserializationConfig config, BeanDescription type, JsonDeserializer<?> reader) {
                return type.getBeanClass() == String.class ? new Text(reader, false) : reader;
            }
        }));
    }

    private static final class Text extends DelegatingDeserializer {

        private static final long serialVersionUID = 1L;

        private final boolean typed;

        Text(JsonDeserializer<?> reader, boolean typed) {
            super(reader);
            this.typed = typed;
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
            var isTyped = property != null && property.getAnnotation(CleanText.class) != null;
            return isTyped == typed ? this : new Text(_delegatee, isTyped);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
            return new Text(reader, typed);
        }

        @Override
        public @Nullable Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
            var read = super.deserialize(json, context);
            return typed && read instanceof String text ? Signs.withPlainLineBreaks(text) : read;
        }
    }
}
