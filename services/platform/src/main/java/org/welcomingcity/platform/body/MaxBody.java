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
}
