package org.welcomingcity.citations.citation.http;

import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.welcomingcity.documents.CannotBePrinted;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.platform.problem.Problems;

/** A paper that cannot be printed as it is written is refused, whichever paper it is. */
public class PrintFaults {

    @ServerExceptionMapper
    Response cannotBePrinted(CannotBePrinted refused) {
        return Problems.answer(new Refusal(
                Refusal.Kind.AGAINST_THE_RULES,
                "cannot-be-printed",
                "This paper cannot be printed. No typeface here has %s %s. Write it by hand on the paper from the book."
                        .formatted(
                                refused.signs().size() == 1 ? "the sign" : "the signs",
                                String.join(" ", refused.signs())),
                List.of()));
    }
}
