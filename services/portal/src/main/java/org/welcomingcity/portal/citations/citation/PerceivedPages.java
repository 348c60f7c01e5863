package org.welcomingcity.portal.citations.citation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.portal.frame.form.Attempts;
import org.welcomingcity.portal.frame.form.FormDraft;
import org.welcomingcity.portal.frame.form.FormShape;
import org.welcomingcity.portal.frame.form.MissingAnswer;
import org.welcomingcity.portal.frame.form.Option;
import org.welcomingcity.portal.frame.language.FrameWords;
import org.welcomingcity.portal.frame.language.Spoken;
import org.welcomingcity.portal.frame.page.Banner;
import org.welcomingcity.portal.frame.page.Html;
import org.welcomingcity.portal.service.Fault;
import org.welcomingcity.portal.service.Perceived;
import org.welcomingcity.portal.service.Reports;

/** What the officer perceived at the stop of a citation: a form that only takes, and shows nothing of what was told before. */
@Path("/citations/{number}/perceived")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PerceivedPages {

    private static final int BAD_REQUEST = 400;
    private static final FormShape FORM = new FormShape(Set.of("race", "sex", "searchMade"), Map.of());

    @CheckedTemplate(basePath = "citations/citation")
    static class Templates {
        private Templates() {}

        static native TemplateInstance perceived(
                String number,
                FormDraft draft,
                List<Option> races,
                List<Option> sexes,
                List<Option> yesNo,
                @Nullable Banner banner);
    }

    private final Reports reports;
    private final Attempts attempts;
    private final CitationWords citationWords;
    private final FrameWords frameWords;

    PerceivedPages(
            Reports reports, Attempts attempts, @Spoken CitationWords citationWords, @Spoken FrameWords frameWords) {
        this.reports = reports;
        this.attempts = attempts;
        this.citationWords = citationWords;
        this.frameWords = frameWords;
    }

    @GET
    @RolesAllowed({"officer", "supervisor", "chief"})
    public TemplateInstance form(String number) {
        return page(number, FormDraft.of(FORM, Map.of()), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({"officer", "supervisor", "chief"})
    public Response tell(String number, MultivaluedMap<String, String> typed) {
        var draft = FormDraft.typed(FORM, typed);
        var missing = missing(draft);
        if (!missing.isEmpty()) {
            return Html.answer(BAD_REQUEST, page(number, draft.with(missing), null));
        }
        var form = new Perceived.Form(
                draft.entered("race"), draft.entered("sex"), Boolean.valueOf(draft.entered("searchMade")));
        var done = UriBuilder.fromPath("/citations/{number}")
                .queryParam("done", "perceived")
                .build(number)
                .toString();
        // Telling it again replaces it with the same, so no key is needed.
        return attempts.make(
                "",
                () -> reports.tell(number, form),
                done,
                (faults, key, banner) -> page(number, draft.with(faults), banner));
    }

    private List<Fault> missing(FormDraft draft) {
        var faults = new ArrayList<Fault>();
        for (var field : Map.of(
                        "race",
                        frameWords.colRace(),
                        "sex",
                        frameWords.colSex(),
                        "searchMade",
                        citationWords.tellSearch())
                .entrySet()) {
            if (draft.entered(field.getKey()) == null) {
                faults.add(MissingAnswer.choice(frameWords, field.getKey(), field.getValue()));
            }
        }
        return faults;
    }

    private TemplateInstance page(String number, FormDraft draft, @Nullable Banner banner) {
        return Templates.perceived(
                number,
                draft,
                Option.each(Perceived.Race.values(), frameWords::race),
                Option.each(Perceived.Sex.values(), frameWords::sex),
                List.of(Option.of("true", frameWords.yes()), Option.of("false", frameWords.no())),
                banner);
    }
}
