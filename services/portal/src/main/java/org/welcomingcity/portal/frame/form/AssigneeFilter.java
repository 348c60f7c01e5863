package org.welcomingcity.portal.frame.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.portal.frame.language.FrameWords;
import org.welcomingcity.portal.frame.session.CurrentUser;

/** The filter of a list of tasks by who has them: mine, or nobody's. */
public final class AssigneeFilter {

    private static final String MINE = "mine";
    private static final String NOBODY = "-";

    private AssigneeFilter() {}

    /** What can be chosen. */
    public static List<Option> options(FrameWords frameWords) {
        return List.of(Option.of(MINE, frameWords.filterMine()), Option.of(NOBODY, frameWords.filterUnassigned()));
    }

    /** AssigneeFilter tasks the services are asked for: what is in the address, with the name of whoever asks for their own. */
    public static @Nullable String asked(@Nullable String filter, CurrentUser user) {
        return MINE.equals(filter) ? user.getUsername() : filter;
    }
}
