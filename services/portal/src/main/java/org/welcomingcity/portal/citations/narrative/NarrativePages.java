package org.welcomingcity.portal.citations.narrative;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.contract.citations.NarrativesApi;
import org.welcomingcity.contract.citations.RemarkOnText;
import org.welcomingcity.portal.citations.access.Rights;
import org.welcomingcity.portal.service.Sent;
import org.welcomingcity.portal.service.ServiceAnswers;
import org.welcomingcity.portal.service.ServiceFailed;
import org.welcomingcity.portal.service.ServiceRefused;

/** Reads a text while it is written, so that its writer can look at it again before it is sent. It advises and blocks nothing. */
@Path("/narrative-remarks")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class NarrativePages {

    @CheckedTemplate(basePath = "citations/narrative")
    static class Templates {
        private Templates() {}

        static native TemplateInstance remarks(List<RemarkOnText> remarks);
    }

    private final NarrativesApi narratives;

    NarrativePages(@RestClient NarrativesApi narratives) {
        this.narratives = narratives;
    }

    /** What stands beside the field. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(Rights.ASK_FOR_REMARKS)
    public TemplateInstance remarks(@FormParam("text") @Nullable String text) {
        return Templates.remarks(text == null || text.isBlank() ? List.of() : read(text));
    }

    // Without an answer there is no advice; what is wrong with the text is told when it is sent.
    private List<RemarkOnText> read(String text) {
        try {
            return ServiceAnswers.of(
                            () -> narratives.remarkOnText(UUID.randomUUID().toString(), Sent.of("text", text)))
                    .remarks();
        } catch (ServiceFailed | ServiceRefused unread) {
            return List.of();
        }
    }
}
