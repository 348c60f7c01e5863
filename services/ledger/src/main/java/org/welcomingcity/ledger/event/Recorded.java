package org.welcomingcity.ledger.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How an event stands in the register; {@link EventType} has what each member means. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Recorded {

    /** What was done, as {@code thing.verb-in-the-past}. */
    String action();

    /** One sentence for the reader of the register. */
    String says();

    /** Whether reason and details may tell of a person, and are encrypted. */
    boolean personal() default false;

    /** The version of its content. */
    int version() default 1;
}
