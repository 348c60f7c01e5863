package org.welcomingcity.portal.citations.work;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.contract.citations.CitationsApi;
import org.welcomingcity.contract.citations.DeparturePage;
import org.welcomingcity.contract.citations.DepartureStatus;
import org.welcomingcity.contract.citations.DeparturesApi;
import org.welcomingcity.contract.citations.DraftView;
import org.welcomingcity.contract.citations.DraftsApi;
import org.welcomingcity.contract.citations.WaitingCars;
import org.welcomingcity.contract.citations.WorkPage;
import org.welcomingcity.portal.citations.access.CitationsRights;
import org.welcomingcity.portal.frame.language.FrameWords;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.page.Banner;
import org.welcomingcity.portal.service.ServiceAnswers;
import org.welcomingcity.portal.service.ServiceFailed;

/** The page on which whoever records stops begins: a new stop, what they have begun, and what waits for them. */
@ApplicationScoped
public class FirstPage {

    private static final int A_FEW = 10;
    private static final WaitingCars NO_CARS = new WaitingCars(Instant.EPOCH, List.of());

    @CheckedTemplate(basePath = "citations/work")
    static class Templates {
        private Templates() {}

        static native TemplateInstance first(
                @Nullable Banner banner,
                WaitingCars cars,
                List<DraftView> drafts,
                @Nullable DeparturePage departures,
                @Nullable WorkPage work,
                TaskCounts others);
    }

    private final DraftsApi drafts;
    private final DeparturesApi departures;
    private final CitationsApi citations;
    private final OtherTasks others;
    private final CitationsRights rights;
    private final FrameWords frameWords;
    private final WorkWords workWords;

    FirstPage(
            @RestClient DraftsApi drafts,
            @RestClient DeparturesApi departures,
            @RestClient CitationsApi citations,
            OtherTasks others,
            CitationsRights rights,
            @Spoken FrameWords frameWords,
            @Spoken WorkWords workWords) {
        this.drafts = drafts;
        this.departures = departures;
        this.citations = citations;
        this.others = others;
        this.rights = rights;
        this.frameWords = frameWords;
        this.workWords = workWords;
    }

    /**
     * The page. The way to the stop form stays open even while the service does not answer.
     *
     * @param done what was just done with a draft; null for nothing
     */
    public TemplateInstance page(@Nullable String done) {
        try {
            var cars = rights.isKeepsOpportunities() ? ServiceAnswers.of(citations::listOpportunities) : NO_CARS;
            var begun = ServiceAnswers.of(drafts::listDrafts).items();
            var waiting = rights.isReadsDepartures()
                    ? ServiceAnswers.of(() -> departures.listDepartures(new DeparturesApi.ListDepartures()
                            .status(DepartureStatus.OPEN.name())
                            .limit(A_FEW)))
                    : null;
            var work = ServiceAnswers.of(() -> citations.listWork(new CitationsApi.ListWork().limit(A_FEW)));
            return Templates.first(news(done), cars, begun, waiting, work, others.now());
        } catch (ServiceFailed unanswered) {
            var banner = Banner.of(
                    Banner.Tone.ATTEND, frameWords.errorUnreachableTitle(), frameWords.errorUnreachableText());
            return Templates.first(banner, NO_CARS, List.of(), null, null, new TaskCounts(List.of()));
        }
    }

    private @Nullable Banner news(@Nullable String done) {
        return switch (done) {
            case "kept" -> Banner.of(Banner.Tone.GOOD, workWords.draftKeptTitle(), "");
            case "discarded" -> Banner.of(Banner.Tone.GOOD, workWords.draftDiscardedTitle(), "");
            case null, default -> null;
        };
    }
}
