package org.welcomingcity.portal.citations.sending;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.contract.citations.CitationStatus;
import org.welcomingcity.contract.citations.CitationSummary;
import org.welcomingcity.contract.citations.CitationsApi;
import org.welcomingcity.contract.citations.Event;
import org.welcomingcity.contract.citations.Means;
import org.welcomingcity.contract.citations.WaitingOn;
import org.welcomingcity.portal.citations.access.Rights;
import org.welcomingcity.portal.citations.citation.CitationWords;
import org.welcomingcity.portal.citations.terms.CitationTerms;
import org.welcomingcity.portal.citations.terms.Reading;
import org.welcomingcity.portal.frame.form.DeclaredForm;
import org.welcomingcity.portal.frame.form.Field;
import org.welcomingcity.portal.frame.form.Forms;
import org.welcomingcity.portal.frame.form.Option;
import org.welcomingcity.portal.frame.form.Part;
import org.welcomingcity.portal.frame.form.SeenState;
import org.welcomingcity.portal.frame.form.ShownForm;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.page.Address;
import org.welcomingcity.portal.frame.page.Banner;
import org.welcomingcity.portal.frame.page.Html;
import org.welcomingcity.portal.service.Fault;
import org.welcomingcity.portal.service.ServiceAnswers;
import org.welcomingcity.portal.service.ServiceCalls;
import org.welcomingcity.portal.service.ServiceFailed;
import org.welcomingcity.portal.service.ServiceRefused;

/**
 * Sends many citations to the registrar or the court at once. Each goes under a key of its own, so that trying again those that
 * did not go through sends nothing twice; what is refused for one keeps no other back.
 */
@Path("/send")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class SendPages {

    private static final int MOST = 100;
    private static final int BAD_REQUEST = 400;
    private static final String FORM = "sending";

    /** One that was not sent, and why. */
    public record NotSent(String number, String why) {}

    @CheckedTemplate(basePath = "citations/sending")
    static class Templates {
        private Templates() {}

        static native TemplateInstance send(
                List<CitationSummary> ready,
                boolean more,
                String duty,
                Set<String> chosen,
                ShownForm form,
                List<Fault> missing,
                @Nullable Banner banner);

        static native TemplateInstance sent(
                List<String> sent, List<NotSent> failed, String duty, String key, Map<String, String> typed);
    }

    private final CitationsApi citations;
    private final ServiceCalls calls;
    private final Forms forms;
    private final CitationTerms citationTerms;
    private final CitationWords citationWords;
    private final SendingWords sendingWords;

    SendPages(
            @RestClient CitationsApi citations,
            ServiceCalls calls,
            Forms forms,
            @Spoken CitationTerms citationTerms,
            @Spoken CitationWords citationWords,
            @Spoken SendingWords sendingWords) {
        this.citations = citations;
        this.calls = calls;
        this.forms = forms;
        this.citationTerms = citationTerms;
        this.citationWords = citationWords;
        this.sendingWords = sendingWords;
    }

    /**
     * What can be sent.
     *
     * @param duty what has to be done next in them, as the queue's filter has it
     */
    @GET
    @PermissionsAllowed(Rights.REPORT_OUTCOMES)
    public TemplateInstance list(@QueryParam("duty") @Nullable String duty) {
        return page(Objects.requireNonNullElse(duty, ""), Set.of(), null, List.of(), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(Rights.REPORT_OUTCOMES)
    public Response send(MultivaluedMap<String, String> typed) {
        var duty = Objects.requireNonNullElse(typed.getFirst("duty"), "");
        var chosen = new TreeSet<>(typed.getOrDefault("citation", List.of()));
        if (chosen.isEmpty() || chosen.size() > MOST) {
            var missing =
                    new Fault("citation", "", null, sendingWords.nothingChosen(), sendingWords.nothingChosenMend());
            return Html.answer(BAD_REQUEST, page(duty, chosen, forms.unsent(form(), typed), List.of(missing), null));
        }
        return forms.send(
                form(),
                typed,
                sent -> result(chosen, duty, sent, typed),
                (again, banner) -> page(duty, chosen, again, List.of(), banner));
    }

    private Response result(Set<String> chosen, String duty, Forms.Sent what, MultivaluedMap<String, String> typed) {
        var body = new HashMap<>(what.body());
        body.put("event", Event.SENT);
        var sent = new ArrayList<String>();
        var failed = new ArrayList<NotSent>();
        ServiceRefused last = null;
        for (var number : chosen) {
            try {
                send(number, "%s-%s".formatted(what.key(), number), body);
                sent.add(number);
            } catch (ServiceRefused refused) {
                last = refused;
                failed.add(new NotSent(number, why(refused)));
            } catch (ServiceFailed unanswered) {
                failed.add(new NotSent(number, sendingWords.noAnswer()));
            }
        }
        // What is wrong with all of them is wrong with the form.
        if (sent.isEmpty() && last != null && last.status() == BAD_REQUEST) {
            throw last;
        }
        return Html.answer(200, Templates.sent(sent, failed, duty, what.key(), single(typed)));
    }

    private void send(String number, String key, Map<String, Object> body) {
        var found = ServiceAnswers.versioned(() -> citations.readCitation(number, null, Reading.plain()));
        calls.send("POST", Address.of("/api/v1/citations/{number}/forwardings", number), found.state(), key, body);
    }

    private static String why(ServiceRefused refused) {
        return refused.problem().allFaults().stream()
                .map(Fault::problem)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> Objects.requireNonNullElse(refused.problem().detail(), ""));
    }

    private TemplateInstance page(
            String duty,
            Set<String> chosen,
            Forms.@Nullable NotTaken again,
            List<Fault> missing,
            @Nullable Banner banner) {
        var work = ServiceAnswers.of(
                () -> citations.listWork(new CitationsApi.ListWork().duty(duty).limit(MOST)));
        var ready = work.items().stream()
                .map(item -> item.citation())
                .filter(citation -> citation.status() == CitationStatus.COPIES_WITH_CHIEF
                        && citation.waitingOn() == WaitingOn.CLERK)
                .toList();
        return Templates.send(
                ready,
                work.next() != null,
                duty,
                chosen,
                forms.shown(form(), SeenState.none(), again),
                missing,
                banner);
    }

    private DeclaredForm form() {
        return DeclaredForm.of(
                FORM,
                "/send",
                new DeclaredForm.Words(sendingWords.how(), "", sendingWords.send(), "send"),
                Part.below(Field.segments(
                        "means", sendingWords.means(), Option.each(Means.values(), citationWords::means))),
                Part.beside(
                        Field.moment("happenedAt", sendingWords.when()).hint(citationTerms.hintOccurredAt()),
                        Field.text("reference", sendingWords.reference()).hint(sendingWords.referenceHint())));
    }

    // What was typed once, for sending again those that were not sent.
    private static Map<String, String> single(MultivaluedMap<String, String> typed) {
        var values = new HashMap<String, String>();
        typed.forEach((name, all) -> {
            if (!Set.of("citation", "csrf-token", "key", "duty").contains(name) && !all.isEmpty()) {
                values.put(name, all.getFirst());
            }
        });
        return values;
    }
}
