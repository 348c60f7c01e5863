package org.welcomingcity.portal.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.portal.session.CurrentUser;

/** The filter of a list of tasks by who has them: mine, or nobody's. */
public final class Whose {

    private static final String MINE = "mine";
    private static final String NOBODY = "-";

    private Whose() {}

    /** What can be chosen. */
    public static List<Option> options(Messages messages) {
        return List.of(Option.of(MINE, messages.filterMine()), Option.of(NOBODY, messages.filterUnassigned()));
    }

    /** Whose tasks the services are asked for: what is in the address, with the name of whoever asks for their own. */
    public static @Nullable String asked(@Nullable String filter, CurrentUser user) {
        return MINE.equals(filter) ? user.getUsername() : filter;
    }
}
