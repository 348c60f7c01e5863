package org.welcomingcity.platform.body;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refusal.Fault;
import org.welcomingcity.kernel.Refused;

/** Reads the body once, refuses what is too large before anything is parsed, and remembers its digest. */
@Provider
@Priority(Priorities.ENTITY_CODER)
class RequestBodyFilter implements ContainerRequestFilter {

    private static final int ORDINARY_FORM = 64 * 1024;
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    private final RequestBody body;

    @Context
    @Nullable
    ResourceInfo resource;

    RequestBodyFilter(RequestBody body) {
        this.body = body;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!WITH_BODY.contains(request.getMethod())) {
            return;
        }
        var limit = limit();
        if (request.getLength() > limit) {
            throw tooLarge(limit);
        }
        try {
            var bytes = request.getEntityStream().readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw tooLarge(limit);
            }
            body.digest(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
            request.setEntityStream(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("the request body broke off", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private int limit() {
        var method = resource == null ? null : resource.getResourceMethod();
        var annotation = method == null ? null : method.getAnnotation(MaxBody.class);
        return annotation == null ? ORDINARY_FORM : annotation.value();
    }

    private static Refused tooLarge(int limit) {
        return new Refused(new Refusal(
                Refusal.Kind.TOO_LARGE,
                "request-too-large",
                "The request body is larger than this endpoint takes.",
                List.of(new Fault(
                        "",
                        "form-body-size",
                        null,
                        "the body has more than %d bytes".formatted(limit),
                        "send at most %d bytes; split what is larger".formatted(limit)))));
    }
}
