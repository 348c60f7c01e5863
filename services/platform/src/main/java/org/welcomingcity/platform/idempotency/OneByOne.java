package org.welcomingcity.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.welcomingcity.platform.problem.Problems;
import org.welcomingcity.platform.security.Acting;

/**
 * For a request that holds many: each item has its own key and its own transaction, so that one that cannot be done stops
 * no other, and a repeat of the whole does what is left. The semantics of a key are those of {@link Idempotent}.
 */
@ApplicationScoped
public class OneByOne {

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,128}");

    private final AnswersGiven answers;
    private final Acting acting;

    OneByOne(AnswersGiven answers, Acting acting) {
        this.answers = answers;
        this.acting = acting;
    }

    /** Whether a text can be a key. */
    public static boolean isKey(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * Does one item once.
     *
     * @param operation what is done, the same for all items
     * @param key the item's own
     * @param content what the item says, to tell a repeat from a second use of the key
     * @param work the work; it is done in a transaction of its own
     * @return its answer, or the first one's, or the problem it broke off with; never an exception
     */
    public Response once(String operation, String key, String content, Callable<Response> work) {
        var caller = acting.user();
        try {
            return answers.once(
                    new AnswersGiven.Request(caller.subject() + "@" + caller.client(), operation, key, digest(content)),
                    work);
        } catch (Exception brokenOff) {
            return Problems.of(brokenOff).toResponse();
        }
    }

    private static String digest(String content) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
