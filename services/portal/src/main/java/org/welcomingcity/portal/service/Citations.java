package org.welcomingcity.portal.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * What the portal asks the citations service. Every method throws {@link ServiceRefused} where the service says no, and
 * {@link ServiceFailed} where it says nothing that can be understood.
 */
@ApplicationScoped
public class Citations {

    private static final int MATCHES = 8;

    private final CitationsApi api;

    Citations(@RestClient CitationsApi api) {
        this.api = api;
    }

    /** What the policy says, before anything is stored. */
    public Decision preview(PreviewRequest request) {
        return ask(() -> api.preview(UUID.randomUUID().toString(), request));
    }

    /** Records a stop, once per key. */
    public StopReceipt record(String key, StopReport report) {
        return ask(() -> api.record(key, report));
    }

    /** A page of the queue, newest first. */
    public CitationPage queue(QueueFilter filter, int limit) {
        return ask(() -> api.citations(
                filter.kind(),
                filter.assignee(),
                null,
                filter.from(),
                filter.to(),
                filter.text(),
                filter.after(),
                limit));
    }

    /** A page of what is found, by the API's names for what is looked for; a search for a person is on the ledger, with its purpose. */
    public FoundCitations find(Map<String, String> asked) {
        return ask(() -> api.find(asked));
    }

    /** A page of the caller's own queue, soonest first. */
    public Work work(
            Work.@Nullable Standing standing,
            Citation.@Nullable WaitingOn waitingOn,
            @Nullable String assignee,
            @Nullable String after,
            int limit) {
        return ask(() -> api.work(
                standing == null ? null : standing.name(),
                waitingOn == null ? null : waitingOn.name(),
                assignee,
                after,
                limit));
    }

    /** The newest citations of one officer. */
    public CitationPage newestOf(String officer, int limit) {
        return ask(() -> api.citations(null, null, officer, null, null, null, null, limit));
    }

    /** One citation and its state. */
    public Versioned<Citation> citation(String number) {
        return versioned(() -> api.citation(number));
    }

    /** What happened to it. */
    public Trail trail(String number) {
        return ask(() -> api.trail(number));
    }

    /** Gives it to somebody, or with null back to the queue, on the state that was seen. */
    public void assign(String number, @Nullable String state, @Nullable String assignee) {
        ask(() -> api.assign(number, state, new Assignment(assignee)));
    }

    /** The violator got their copy, on the state that was seen. */
    public void delivered(String number, @Nullable String state, String key, Citation.DeliveryForm form) {
        ask(() -> api.delivery(number, state, key, form));
    }

    /** The other copies were handed in, on the state that was seen. */
    public void handedIn(String number, @Nullable String state, String key, Citation.CopiesForm form) {
        ask(() -> api.copies(number, state, key, form));
    }

    /** Something happened to the copies on their way, on the state that was seen. */
    public void forwarded(String number, @Nullable String state, String key, Citation.ForwardingForm form) {
        ask(() -> api.forwardings(number, state, key, form));
    }

    /** A page of departures, oldest first. */
    public DeparturePage departures(DepartureStatus status, @Nullable String after, int limit) {
        return ask(() -> api.departures(status.name(), after, limit));
    }

    /** One departure and its state. */
    public Versioned<Departure> departure(UUID id) {
        return versioned(() -> api.departure(id));
    }

    /** Concludes a departure's review, on the state that was seen. */
    public void conclude(UUID id, @Nullable String state, Conclusion conclusion) {
        ask(() -> api.conclude(id, state, conclusion));
    }

    /** Intersections whose name has every word that was typed. */
    public List<Intersection> locations(String query) {
        return ask(() -> api.locations(query, MATCHES));
    }

    /** The offences that could be charged on a day; null for today. */
    public List<Offence> offences(@Nullable LocalDate day) {
        return ask(() -> api.offences(day == null ? null : day.toString()));
    }

    /** The grounds under which a law requires impoundment on a day, of those an officer can claim at a stop. */
    public List<ImpoundGround> groundsAtAStop(@Nullable LocalDate day) {
        return ask(() -> api.impoundGrounds(day == null ? null : day.toString())).stream()
                .filter(ImpoundGround::groundsK1)
                .toList();
    }

    /** What the caller has begun and not sent, the latest first. */
    public List<Draft> drafts() {
        return ask(api::drafts).items();
    }

    /** One of the caller's drafts. */
    public Draft draft(UUID id) {
        return ask(() -> api.draft(id));
    }

    /** Keeps a stop as far as it was typed, in place of what was kept under the id before. */
    public DraftReceipt keepStop(UUID id, Map<String, String> fields) {
        return ask(() -> api.keepDraft(id, new DraftForm("STOP", fields)));
    }

    /** Forgets a draft. */
    public void forgetDraft(UUID id) {
        ask(() -> {
            api.forgetDraft(id);
            return id;
        });
    }

    static <T> Versioned<T> versioned(Supplier<RestResponse<T>> request) {
        var response = ask(request);
        var state = response.getHeaderString(HttpHeaders.ETAG);
        return new Versioned<>(response.getEntity(), state == null ? "" : state);
    }

    static <T> T ask(Supplier<T> request) {
        try {
            return request.get();
        } catch (ProcessingException | WebApplicationException unanswered) {
            throw new ServiceFailed("the citations service could not be asked", unanswered);
        }
    }
}
