package org.welcomingcity.platform.body;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How large the request body of an endpoint may be, where it is not the 64 KiB of an ordinary form. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface MaxBody {

    /** The most that is taken, in bytes. */
    int value();

    /**
     * Whether the body waits in a temporary file instead of memory while its digest is taken: for files rather than
     * forms. The method then reads it as a stream, and the service's {@code quarkus.http.limits.max-body-size} has to let
     * that much through.
     */
    boolean spooled() default false;
}
