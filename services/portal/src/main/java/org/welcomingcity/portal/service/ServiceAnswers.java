package org.welcomingcity.portal.service;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Asks a service, whichever it is. Who is at the screen, their language and the reading of problems are configured once for
 * the calls of a service. Both methods throw {@link ServiceRefused} where the service says no, and {@link ServiceFailed}
 * where it says nothing that can be understood.
 */
public final class ServiceAnswers {

    private ServiceAnswers() {}

    /** What the service answers. */
    public static <T> T of(Supplier<RestResponse<T>> call) {
        return ask(call).getEntity();
    }

    /** What the service answers, and the name of the state it is in. */
    public static <T> Versioned<T> versioned(Supplier<RestResponse<T>> call) {
        var response = ask(call);
        var state = response.getHeaderString(HttpHeaders.ETAG);
        return new Versioned<>(response.getEntity(), state == null ? "" : state);
    }

    static <T> T ask(Supplier<T> call) {
        try {
            return call.get();
        } catch (ProcessingException | WebApplicationException unanswered) {
            throw new ServiceFailed("the service could not be asked", unanswered);
        }
    }
}
