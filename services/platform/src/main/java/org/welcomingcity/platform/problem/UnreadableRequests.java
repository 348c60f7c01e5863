package org.welcomingcity.platform.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** What the server turns away before any endpoint is looked for is told as a problem document too. */
@ApplicationScoped
class UnreadableRequests {

    private static final int LONGEST = 8 * 1024;
    private static final int FIRST = Integer.MIN_VALUE;

    void answer(@Observes Router router) {
        router.route().order(FIRST).handler(UnreadableRequests::look).failureHandler(UnreadableRequests::explain);
    }

    private static void look(RoutingContext request) {
        var address = request.request().uri();
        if (address.length() > LONGEST) {
            tell(
                    request,
                    414,
                    "address-too-long",
                    "The address has more than %d characters; ask for less at once.".formatted(LONGEST));
        } else if (isEscapedWell(address) && isAddress(address)) {
            request.next();
        } else {
            notReadable(request);
        }
    }

    private static void explain(RoutingContext request) {
        if (request.failure() == null && request.statusCode() == 413) {
            tell(request, 413, "request-too-large", "The request body is larger than this service takes.");
        } else if (request.failure() == null && request.statusCode() == 400) {
            notReadable(request);
        } else {
            request.next();
        }
    }

    private static void notReadable(RoutingContext request) {
        tell(
                request,
                400,
                "malformed-request",
                "The address cannot be read: each % in it is followed by two hexadecimal digits, what they say is"
                        + " UTF-8, and other signs than letters and digits are written so.");
    }

    private static boolean isAddress(String text) {
        try {
            return new URI(text).getRawPath() != null;
        } catch (URISyntaxException notOne) {
            return false;
        }
    }

    /** Whether each % is followed by two hexadecimal digits, and what they say is UTF-8. */
    static boolean isEscapedWell(String address) {
        var bytes = ByteBuffer.allocate(address.length());
        for (var i = 0; i < address.length(); i++) {
            var sign = address.charAt(i);
            if (sign == '%') {
                var high = i + 2 < address.length() ? Character.digit(address.charAt(i + 1), 16) : -1;
                var low = i + 2 < address.length() ? Character.digit(address.charAt(i + 2), 16) : -1;
                if (high < 0 || low < 0) {
                    return false;
                }
                bytes.put((byte) (high << 4 | low));
                i += 2;
            } else if (sign < 0x80) {
                bytes.put((byte) sign);
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    private static void tell(RoutingContext request, int status, String code, String detail) {
        request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader("X-Content-Type-Options", "nosniff")
                .end(Problems.json(status, code, detail));
    }
}
