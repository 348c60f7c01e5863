package org.welcomingcity.kernel.rights;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a constant that names a right: the roles of people and the scopes of department systems that hold it. The constant's
 * value says what may be done, in words with a blank between them ({@code "record a stop"}): so no scope of a token, which
 * has no blank in it (RFC 6749 § 3.3), can ever pass for a right.
 */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface HeldBy {

    /** Roles and scopes as the city's realm names them; {@code {service}} in one stands for the service's own name. */
    String[] value();
}
