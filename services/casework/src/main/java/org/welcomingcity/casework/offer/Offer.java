package org.welcomingcity.casework.offer;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that the caller may do now.
 *
 * @param action which, by its operation's id in the API description
 * @param method how it is asked for
 * @param href where
 * @param choices for each field of its form with a choice, what can be chosen now; a field that is not named takes what the
 *     API description says
 */
public record Offer(
        @Schema(examples = "addNote") String action,
        @Schema(examples = "POST") String method,
        String href,
        Map<String, List<String>> choices) {

    public Offer {
        choices = Map.copyOf(choices);
    }
}
