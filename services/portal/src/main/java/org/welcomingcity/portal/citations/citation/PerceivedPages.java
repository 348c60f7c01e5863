package org.welcomingcity.portal.citations.citation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.contract.citations.Race;
import org.welcomingcity.contract.citations.Sex;
import org.welcomingcity.portal.citations.access.Rights;
import org.welcomingcity.portal.frame.form.DeclaredForm;
import org.welcomingcity.portal.frame.form.Field;
import org.welcomingcity.portal.frame.form.Forms;
import org.welcomingcity.portal.frame.form.Option;
import org.welcomingcity.portal.frame.form.Part;
import org.welcomingcity.portal.frame.form.SeenState;
import org.welcomingcity.portal.frame.form.ShownForm;
import org.welcomingcity.portal.frame.language.FrameWords;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.page.Address;
import org.welcomingcity.portal.frame.page.Banner;
import org.welcomingcity.portal.service.ServiceCalls;

/** What the officer perceived at the stop of a citation: a form that only takes, and shows nothing of what was told before. */
@Path("/citations/{number}/perceived")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PerceivedPages {

    @CheckedTemplate(basePath = "citations/citation")
    static class Templates {
        private Templates() {}

        static native TemplateInstance perceived(String number, ShownForm form, @Nullable Banner banner);
    }

    private final ServiceCalls calls;
    private final Forms forms;
    private final CitationWords citationWords;
    private final FrameWords frameWords;

    PerceivedPages(
            ServiceCalls calls, Forms forms, @Spoken CitationWords citationWords, @Spoken FrameWords frameWords) {
        this.calls = calls;
        this.forms = forms;
        this.citationWords = citationWords;
        this.frameWords = frameWords;
    }

    @GET
    @PermissionsAllowed(Rights.RECORD_PERCEIVED)
    public TemplateInstance form(String number) {
        return page(number, null, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed(Rights.RECORD_PERCEIVED)
    public Response tell(String number, MultivaluedMap<String, String> typed) {
        // Telling it again replaces it with the same, so no key is needed.
        return forms.send(
                perceived(number),
                typed,
                sent -> calls.send(
                        "PUT", Address.of("/api/v1/perceived-demographics/{number}", number), null, null, sent.body()),
                UriBuilder.fromPath("/citations/{number}")
                        .queryParam("done", "perceived")
                        .build(number)
                        .toString(),
                (again, banner) -> page(number, again, banner));
    }

    private DeclaredForm perceived(String number) {
        return DeclaredForm.of(
                "perceived",
                Address.of("/citations/{number}/perceived", number),
                new DeclaredForm.Words(citationWords.tellTitle(number), "", citationWords.tellDo(), "tell"),
                Part.below(
                        Field.segments("race", frameWords.colRace(), Option.each(Race.values(), frameWords::race))
                                .takesRoom()
                                .needed(frameWords.colRace()),
                        Field.segments("sex", frameWords.colSex(), Option.each(Sex.values(), frameWords::sex))
                                .needed(frameWords.colSex()),
                        Field.yesNo("searchMade", citationWords.tellSearch(), frameWords.yes(), frameWords.no())
                                .needed(citationWords.tellSearch())));
    }

    private TemplateInstance page(String number, Forms.@Nullable NotTaken again, @Nullable Banner banner) {
        return Templates.perceived(number, forms.shown(perceived(number), SeenState.none(), again), banner);
    }
}
