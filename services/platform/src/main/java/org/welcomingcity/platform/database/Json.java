package org.welcomingcity.platform.database;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The stored form of values that are kept as documents. Its own mapper on purpose: what is stored must not change when
 * the API's reading or writing does.
 */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final TypeReference<LinkedHashMap<String, Object>> PARTS = new TypeReference<>() {};

    private Json() {}

    /** The document of a value; null for null. */
    public static @Nullable String write(@Nullable Object value) {
        return value == null ? null : document(value);
    }

    /** The document of a value. */
    static String document(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of ours cannot be written", e);
        }
    }

    /** The value of a document; null for null. */
    public static <T> @Nullable T read(@Nullable String document, TypeReference<T> type) {
        try {
            return document == null ? null : MAPPER.readValue(document, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored document is not of our form", e);
        }
    }

    /** The value of a document of one type. */
    static <T> T read(String document, Class<T> type) {
        try {
            return MAPPER.readValue(document, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored document is not of our form", e);
        }
    }

    /** The parts of a document by name, to be changed. */
    static Map<String, Object> parts(String document) {
        return Objects.requireNonNull(read(document, PARTS));
    }

    /** The parts that a value's document has, to be changed. */
    static Map<String, Object> partsOf(Object value) {
        return MAPPER.convertValue(value, PARTS);
    }

    /** The value whose document has these parts. */
    static <T> T as(Map<String, Object> parts, Class<T> type) {
        return MAPPER.convertValue(parts, type);
    }
}
