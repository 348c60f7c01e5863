package org.welcomingcity.portal.frame.form;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.portal.frame.language.FrameWords;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.page.Banner;
import org.welcomingcity.portal.frame.page.Html;
import org.welcomingcity.portal.service.ServiceFailed;

/** Shows and sends declared forms: faults stand beside their fields, what was typed stays, and what changed meanwhile is said. */
@ApplicationScoped
public class Forms {

    private static final int BAD_REQUEST = 400;

    @CheckedTemplate(basePath = "frame")
    static class Templates {
        private Templates() {}

        static native TemplateInstance alone(ShownForm form, Banner banner);
    }

    private final Attempts attempts;
    private final FrameWords frameWords;

    Forms(Attempts attempts, @Spoken FrameWords frameWords) {
        this.attempts = attempts;
        this.frameWords = frameWords;
    }

    /**
     * What goes to a service.
     *
     * @param state the state that was seen; null where the page had none
     * @param key the key under which it is done once, however often it is sent
     * @param body what was entered, under the names of the API
     */
    public record Sent(@Nullable String state, String key, Map<String, Object> body) {}

    /** A form that was sent and not taken, as it stands on the page again. */
    public record NotTaken(String form, FormDraft draft, String key) {}

    /** The page with its forms. */
    @FunctionalInterface
    public interface Page {
        /** The page again, with a form that was not taken and what is said about it. */
        TemplateInstance again(NotTaken form, @Nullable Banner banner);
    }

    /** The forms of a page, in order, all on the same state of a case. */
    public List<ShownForm> shown(List<DeclaredForm> forms, SeenState seen, @Nullable NotTaken notTaken) {
        return forms.stream().map(form -> shown(form, seen, notTaken)).toList();
    }

    /** A form as it stands on its page: blank, or as it was typed where it is the one that was not taken. */
    public ShownForm shown(DeclaredForm form, SeenState seen, @Nullable NotTaken notTaken) {
        return notTaken != null && notTaken.form().equals(form.name())
                ? new ShownForm(form, notTaken.draft(), seen, notTaken.key(), true)
                : new ShownForm(
                        form,
                        TypedForm.blank(form).draft(),
                        seen,
                        UUID.randomUUID().toString(),
                        false);
    }

    /** What is said where the state is no longer the one that was seen: that one in words, beside the one there is now. */
    public UnaryOperator<String> compared(Supplier<String> now) {
        return seen -> {
            var words = now.get();
            return words.equals(seen) ? frameWords.staleOther() : frameWords.staleThenNow(seen, words);
        };
    }

    /** A form as it was typed, when the page comes again without it being sent. */
    public NotTaken unsent(DeclaredForm form, MultivaluedMap<String, String> typed) {
        return new NotTaken(form.name(), TypedForm.typed(form, typed).draft(), Attempts.keyOf(typed.getFirst("key")));
    }

    /** Sends a form, for what has no state that could change meanwhile. */
    public Response send(
            DeclaredForm form, MultivaluedMap<String, String> typed, Consumer<Sent> work, String done, Page page) {
        return send(form, typed, work, done, seen -> frameWords.staleOther(), page);
    }

    /**
     * Sends a form.
     *
     * @param form the form
     * @param typed what the browser sent
     * @param work asks the service
     * @param done where it leads when the service took it
     * @param meanwhile what is said where the state is no longer the one that was seen, of that one in words
     * @param page the page again, where the service did not take it
     */
    public Response send(
            DeclaredForm form,
            MultivaluedMap<String, String> typed,
            Consumer<Sent> work,
            String done,
            UnaryOperator<String> meanwhile,
            Page page) {
        return send(
                form,
                typed,
                sent -> {
                    work.accept(sent);
                    return Response.seeOther(URI.create(done)).build();
                },
                meanwhile,
                page);
    }

    /** Sends a form whose work says itself what is answered, as where one form does several things. */
    public Response send(
            DeclaredForm form, MultivaluedMap<String, String> typed, Function<Sent, Response> work, Page page) {
        return send(form, typed, work, seen -> frameWords.staleOther(), page);
    }

    private Response send(
            DeclaredForm form,
            MultivaluedMap<String, String> typed,
            Function<Sent, Response> work,
            UnaryOperator<String> meanwhile,
            Page page) {
        var filled = TypedForm.typed(form, typed);
        var key = Attempts.keyOf(typed.getFirst("key"));
        var faults = filled.ownFaults(frameWords);
        if (!faults.isEmpty()) {
            return Html.answer(BAD_REQUEST, page.again(new NotTaken(form.name(), filled.with(faults), key), null));
        }
        return attempts.make(
                key,
                () -> work.apply(new Sent(typed.getFirst("state"), key, filled.body())),
                () -> meanwhile.apply(Objects.requireNonNullElse(typed.getFirst("seen"), "")),
                (told, next, banner) ->
                        orAlone(form, typed, new NotTaken(form.name(), filled.with(told), next), banner, page));
    }

    // What was typed is not lost because the rest of the page cannot be had.
    private TemplateInstance orAlone(
            DeclaredForm form, MultivaluedMap<String, String> typed, NotTaken again, Banner banner, Page page) {
        try {
            return page.again(again, banner);
        } catch (ServiceFailed unanswered) {
            var seen = new SeenState(typed.getFirst("state"), Objects.requireNonNullElse(typed.getFirst("seen"), ""));
            return Templates.alone(shown(form, seen, again), banner);
        }
    }
}
