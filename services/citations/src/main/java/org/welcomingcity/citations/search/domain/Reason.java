package org.welcomingcity.citations.search.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.Refusal;
import org.welcomingcity.kernel.Refused;

/**
 * Why a person is looked for.
 *
 * @param purpose null where none was stated, which is enough for whoever looks for no person
 * @param reference the case, request or hearing it is for; null where the purpose needs none
 */
public record Reason(
        PersonSearch.@Nullable Purpose purpose, @Nullable String reference) {

    /**
     * Who looks for a person says why.
     *
     * @throws Refused without a purpose
     */
    public void mustBeStated() {
        if (purpose == null) {
            throw new Refused(new Refusal(
                    Refusal.Kind.MALFORMED,
                    "malformed-request",
                    "Who looks for a person says why. Nothing was searched.",
                    List.of(new Refusal.Fault(
                            "purpose",
                            "person-search-purpose",
                            null,
                            "a name was given, and no purpose",
                            "send the purpose, and in reference the case or request it is for"))));
        }
    }

    /** The purpose that was stated. */
    PersonSearch.Purpose stated() {
        mustBeStated();
        return Objects.requireNonNull(purpose);
    }
}
