package org.welcomingcity.casework.narrative;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.policy.narrative.NarrativeLint;
import org.welcomingcity.policy.narrative.Remark;

/** What the lint says about a text. */
@ApplicationScoped
public class ReadNarrative {

    /** Whoever acts for one of these acts for somebody's status; naming a paper shown as proof of identity is no such thing. */
    private static final Set<Remark.Kind> OF_STATUS =
            EnumSet.of(Remark.Kind.STATUS, Remark.Kind.FILE_NUMBER, Remark.Kind.FEDERAL_DOCUMENT, Remark.Kind.ORIGIN);

    private final NarrativeLint lint = NarrativeLint.load();

    /** What the writer may want to look at again, in the order of the text. */
    public List<Remark> remarksOn(@Nullable String text) {
        return text == null ? List.of() : lint.read(text);
    }

    /** Whether the text gives somebody's status, or a paper about it, as what it rests on. */
    public boolean speaksOfStatus(@Nullable String text) {
        return remarksOn(text).stream().anyMatch(remark -> OF_STATUS.contains(remark.kind()));
    }
}
