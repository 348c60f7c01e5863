package org.welcomingcity.platform.telemetry;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The id of the request being served: the caller's own if it sent a usable one, else one of ours. */
@RequestScoped
public class RequestId {

    /** The header in which it comes and goes. */
    public static final String HEADER = "X-Request-Id";

    // What a caller sends ends up in the log, so only harmless characters are taken over.
    private static final Pattern USABLE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    private String value = UUID.randomUUID().toString();

    void take(@Nullable String sent) {
        if (sent != null && USABLE.matcher(sent).matches()) {
            value = sent;
        }
    }

    /** The id. */
    public String value() {
        return value;
    }
}
