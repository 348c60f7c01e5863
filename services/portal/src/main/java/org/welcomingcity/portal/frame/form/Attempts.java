package org.welcomingcity.portal.frame.form;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.portal.frame.language.FrameWords;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.page.Banner;
import org.welcomingcity.portal.frame.page.Html;
import org.welcomingcity.portal.service.Fault;
import org.welcomingcity.portal.service.ServiceFailed;
import org.welcomingcity.portal.service.ServiceRefused;

/** Does what a form asks for. A refusal, or no answer, leads back to the form with what was typed and what to do now. */
@ApplicationScoped
public class Attempts {

    private static final int NOT_SIGNED_IN = 401;
    private static final int STALE = 412;
    private static final int STATE_NOT_NAMED = 428;
    private static final int LONGEST_KEY = 64;

    private final FrameWords frameWords;
    private final ChangesMeanwhile differences;

    Attempts(@Spoken FrameWords frameWords, ChangesMeanwhile differences) {
        this.frameWords = frameWords;
        this.differences = differences;
    }

    /** The page again. */
    @FunctionalInterface
    public interface Again {
        /** With what is wrong, the key under which the form is sent next, and a notice. */
        TemplateInstance page(List<Fault> faults, String key, Banner banner);
    }

    /** The key a form was sent under; a new one where there is none to speak of. */
    public static String keyOf(@Nullable String typed) {
        return typed == null || typed.isBlank() || typed.length() > LONGEST_KEY
                ? UUID.randomUUID().toString()
                : typed.strip();
    }

    /** Tries it, and goes on to an address; what changed meanwhile is said where the state that was seen is no longer. */
    public Response make(String key, Runnable work, String done, Supplier<String> changed, Again again) {
        return make(
                key,
                () -> {
                    work.run();
                    return Response.seeOther(URI.create(done)).build();
                },
                changed,
                again);
    }

    /** The same, for what has no state that could change meanwhile. */
    public Response make(String key, Runnable work, String done, Again again) {
        return make(key, work, done, frameWords::staleOther, again);
    }

    /** The same, where only what was done says what is answered. */
    public Response make(String key, Supplier<Response> work, Again again) {
        return make(key, work, frameWords::staleOther, again);
    }

    /** The same, with what changed meanwhile. */
    Response make(String key, Supplier<Response> work, Supplier<String> changed, Again again) {
        try {
            return work.get();
        } catch (ServiceRefused refused) {
            return refused(refused, changed, again);
        } catch (ServiceFailed unanswered) {
            // The same key again: whether it got through is not known.
            var banner = Banner.of(Banner.Tone.WRONG, frameWords.unansweredTitle(), frameWords.unansweredText());
            return Html.answer(503, again.page(List.of(), key, banner));
        }
    }

    private Response refused(ServiceRefused refused, Supplier<String> changed, Again again) {
        var problem = refused.problem();
        var status = refused.status();
        if (status == NOT_SIGNED_IN
                || problem.code().equals("not-permitted")
                || problem.code().isEmpty()) {
            throw refused;
        }
        var stale = status == STALE || status == STATE_NOT_NAMED;
        var banner = stale
                ? new Banner(Banner.Tone.ATTEND, frameWords.staleTitle(), changed.get(), differences.of(problem))
                : new Banner(
                        Banner.Tone.WRONG,
                        frameWords.notDoneTitle(),
                        Objects.requireNonNullElse(problem.detail(), ""),
                        problem.allFaults());
        return Html.answer(
                status, again.page(problem.allFaults(), UUID.randomUUID().toString(), banner));
    }
}
