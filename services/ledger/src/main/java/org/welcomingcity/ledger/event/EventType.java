package org.welcomingcity.ledger.event;

import java.util.regex.Pattern;

/**
 * One type of event, as the register has it.
 *
 * @param action what was done, as {@code thing.verb-in-the-past}
 * @param version of its content; another one when a member changes its meaning or goes
 * @param dataClass what sort of content it has
 * @param says one sentence for the reader of the register
 */
public record EventType(String action, int version, DataClass dataClass, String says) {

    private static final Pattern ACTION = Pattern.compile("[a-z][a-z-]*\\.[a-z][a-z-]*");

    // Asked with each entry.
    private static final ClassValue<EventType> OF = new ClassValue<>() {
        @Override
        protected EventType computeValue(Class<?> event) {
            return read(event);
        }
    };

    public EventType {
        if (!ACTION.matcher(action).matches() || version < 1 || says.isBlank()) {
            throw new IllegalArgumentException("not a type of event: %s, version %d".formatted(action, version));
        }
    }

    /**
     * The type that an event has.
     *
     * @throws IllegalArgumentException when the class is not {@link Recorded}
     */
    public static EventType of(Class<?> event) {
        return OF.get(event);
    }

    private static EventType read(Class<?> event) {
        var recorded = event.getAnnotation(Recorded.class);
        if (recorded == null) {
            throw new IllegalArgumentException("not a recorded event: " + event.getName());
        }
        return new EventType(
                recorded.action(),
                recorded.version(),
                recorded.personal() ? DataClass.PERSONAL : DataClass.OFFICIAL,
                recorded.says());
    }

    /** Its name in an event: {@code org.welcomingcity.citation.issued.v1}. */
    public String name() {
        return "org.welcomingcity.%s.v%d".formatted(action, version);
    }
}
