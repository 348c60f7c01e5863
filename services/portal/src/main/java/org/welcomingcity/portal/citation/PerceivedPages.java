package org.welcomingcity.portal.citation;

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
import org.welcomingcity.portal.language.Spoken;
import org.welcomingcity.portal.service.Fault;
import org.welcomingcity.portal.service.Perceived;
import org.welcomingcity.portal.service.Reports;
import org.welcomingcity.portal.web.Attempts;
import org.welcomingcity.portal.web.Banner;
import org.welcomingcity.portal.web.FormDraft;
import org.welcomingcity.portal.web.FormShape;
import org.welcomingcity.portal.web.Html;
import org.welcomingcity.portal.web.Lacking;
import org.welcomingcity.portal.web.Lookup;
import org.welcomingcity.portal.web.Messages;
import org.welcomingcity.portal.web.Option;

/** What the officer perceived at the stop of a citation: a form that only takes, and shows nothing of what was told before. */
@Path("/citations/{number}/perceived")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PerceivedPages {

    private static final int BAD_REQUEST = 400;
    private static final FormShape FORM = new FormShape(Set.of("race", "sex", "searchMade"), Map.of());

    @CheckedTemplate(basePath = "citation")
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
    private final Messages messages;
    private final Lookup lookup;

    PerceivedPages(Reports reports, Attempts attempts, @Spoken Messages messages, @Spoken Lookup lookup) {
        this.reports = reports;
        this.attempts = attempts;
        this.messages = messages;
        this.lookup = lookup;
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
        for (var field : Map.of("race", lookup.colRace(), "sex", lookup.colSex(), "searchMade", lookup.tellSearch())
                .entrySet()) {
            if (draft.entered(field.getKey()) == null) {
                faults.add(Lacking.choice(messages, field.getKey(), field.getValue()));
            }
        }
        return faults;
    }

    private TemplateInstance page(String number, FormDraft draft, @Nullable Banner banner) {
        return Templates.perceived(
                number,
                draft,
                Option.each(Perceived.Race.values(), lookup::race),
                Option.each(Perceived.Sex.values(), lookup::sex),
                List.of(Option.of("true", messages.yes()), Option.of("false", messages.no())),
                banner);
    }
}
