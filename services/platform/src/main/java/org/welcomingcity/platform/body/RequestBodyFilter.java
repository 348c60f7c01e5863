package org.welcomingcity.platform.body;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refusal.Fault;
import org.welcomingcity.kernel.Refused;

/**
 * Reads the body once, refuses what is too large, of no type, or not text as it has to be before anything is parsed, and
 * remembers its digest.
 */
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
        var type = request.getMediaType();
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            request.setEntityStream(
                    spooled()
                            ? spool(request.getEntityStream(), digest, limit)
                            : keep(request.getEntityStream(), digest, limit, type));
            body.digest(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException("the request body broke off", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private InputStream keep(InputStream body, MessageDigest digest, int limit, @Nullable MediaType type)
            throws IOException {
        var bytes = body.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw tooLarge(limit);
        }
        if (bytes.length > 0) {
            look(bytes, type);
        }
        digest.update(bytes);
        return new ByteArrayInputStream(bytes);
    }

    private void look(byte[] bytes, @Nullable MediaType type) {
        if (type == null) {
            throw notOfAType("the request has a body, and does not say of what type it is");
        }
        mustBeUtf8(type, bytes);
        var faults = isJson(type)
                ? BodyText.faultsOfJson(bytes, method() != null && method().isAnnotationPresent(AsTyped.class))
                : type.getType().equals("text") ? BodyText.faultsOfText(bytes) : List.<Fault>of();
        if (!faults.isEmpty()) {
            throw new Refused(new Refusal(
                    Refusal.Kind.MALFORMED, "malformed-request", "The request body cannot be taken as it is.", faults));
        }
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
    }

    // Some clients name an encoding that they do not need: what is ASCII is the same in most of them.
    private static void mustBeUtf8(MediaType type, byte[] body) {
        var charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (charset != null && !charset.equalsIgnoreCase("utf-8") && !isAscii(body)) {
            throw notOfAType("the encoding it names is not UTF-8");
        }
    }

    private static boolean isAscii(byte[] body) {
        for (var each : body) {
            if (each <= 0) {
                return false;
            }
        }
        return true;
    }

    private static Refused notOfAType(String problem) {
        return new Refused(new Refusal(
                Refusal.Kind.UNSUPPORTED_TYPE,
                "unsupported-media-type",
                "Send the body as the content type that the API description names.",
                List.of(new Fault(
                        HttpHeaders.CONTENT_TYPE,
                        "form-content-type",
                        "RFC 9110 § 8.3",
                        problem,
                        "name the type of the API description, such as application/json; its text is in UTF-8"))));
    }

    // The file loses its name while it is still open: whatever ends the request, nothing is left behind.
    private static InputStream spool(InputStream body, MessageDigest digest, int limit) throws IOException {
        var file = Files.createTempFile("request-body", null);
        try {
            try (var out = Files.newOutputStream(file)) {
                var buffer = new byte[ORDINARY_FORM];
                long total = 0;
                for (var read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                    total += read;
                    if (total > limit) {
                        throw tooLarge(limit);
                    }
                    digest.update(buffer, 0, read);
                    out.write(buffer, 0, read);
                }
            }
            return new BufferedInputStream(new FileInputStream(file.toFile()), ORDINARY_FORM);
        } finally {
            Files.delete(file);
        }
    }

    private boolean spooled() {
        var annotation = annotation();
        return annotation != null && annotation.spooled();
    }

    private int limit() {
        var annotation = annotation();
        return annotation == null ? ORDINARY_FORM : annotation.value();
    }

    private @Nullable MaxBody annotation() {
        var method = method();
        return method == null ? null : method.getAnnotation(MaxBody.class);
    }

    private @Nullable Method method() {
        return resource == null ? null : resource.getResourceMethod();
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
