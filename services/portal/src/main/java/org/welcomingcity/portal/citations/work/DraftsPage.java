package org.welcomingcity.portal.citations.work;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.contract.citations.DraftView;
import org.welcomingcity.contract.citations.DraftsApi;
import org.welcomingcity.portal.citations.access.Rights;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.page.Banner;
import org.welcomingcity.portal.service.ServiceAnswers;

/** The stops that the person at the screen has begun and not issued. */
@Path("/drafts")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class DraftsPage {

    @CheckedTemplate(basePath = "citations/work")
    static class Templates {
        private Templates() {}

        static native TemplateInstance drafts(List<DraftView> drafts, @Nullable Banner banner);
    }

    private final DraftsApi drafts;
    private final WorkWords workWords;

    DraftsPage(@RestClient DraftsApi drafts, @Spoken WorkWords workWords) {
        this.drafts = drafts;
        this.workWords = workWords;
    }

    @GET
    @PermissionsAllowed(Rights.RECORD_STOP)
    public TemplateInstance list(@QueryParam("done") @Nullable String done) {
        return Templates.drafts(ServiceAnswers.of(drafts::listDrafts).items(), news(done));
    }

    private @Nullable Banner news(@Nullable String done) {
        return switch (done) {
            case "kept" -> Banner.of(Banner.Tone.GOOD, workWords.draftKeptTitle(), "");
            case "discarded" -> Banner.of(Banner.Tone.GOOD, workWords.draftDiscardedTitle(), "");
            case null, default -> null;
        };
    }
}
