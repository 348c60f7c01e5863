package org.welcomingcity.portal.frame.room;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.welcomingcity.portal.frame.language.SpokenLanguage;

/**
 * What the ledgers tell, in words. They stand with the other words of what they are about: {@code payment.reported} is
 * {@code eventPaymentReported} in one of the bundles that the rooms name.
 */
@Named("eventNames")
@ApplicationScoped
public class EventNames {

    private final Map<String, Method> words;
    private final SpokenLanguage language;

    EventNames(@All List<Room> rooms, SpokenLanguage language) {
        this.words = rooms.stream()
                .flatMap(room -> room.eventWords().stream())
                .flatMap(bundle -> Arrays.stream(bundle.getMethods()))
                .filter(word -> word.getName().startsWith("event"))
                .collect(Collectors.toUnmodifiableMap(Method::getName, Function.identity()));
        this.language = language;
    }

    /** An event by the ledger's name for it; one without words here is shown as it came, never hidden. */
    public String of(String event) {
        var word = words.get(nameOf(event));
        if (word == null) {
            return event;
        }
        try {
            return word.invoke(language.words(word.getDeclaringClass())).toString();
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("the words for " + event + " cannot be read", broken);
        }
    }

    /** What the words for an event are called in a bundle. */
    public static String nameOf(String event) {
        return Stream.of(event.split("[.-]"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining("", "event", ""));
    }
}
