package org.welcomingcity.platform.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource method that answers POST with a {@code RestResponse} or {@code Response}: it takes an {@code Idempotency-Key}, runs in one
 * transaction together with the key, and answers a repeat with the first answer.
 *
 * <p>Our semantics (the IETF draft, {@code draft-ietf-httpapi-idempotency-key-header}, lapsed without becoming an RFC):
 *
 * <ul>
 *   <li>the header is required, 1 to 128 printable ASCII characters, and belongs to the caller and the address;
 *   <li>a repeat with the same body answers the first answer's status, headers and bytes, marked
 *       {@code Idempotency-Replayed: true}; with another body it is 422;
 *   <li>a repeat that arrives while the first is still at work waits for it;
 *   <li>an answer that broke off (a malformed form, a conflict) is not kept: nothing was done, so the repeat is tried anew;
 *   <li>keys are kept for thirty days.
 * </ul>
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
