package org.welcomingcity.portal.frame.form;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.portal.frame.language.FrameWords;

/** The filter of a list of tasks by who has them: mine, or nobody's. */
public final class AssigneeFilter {

    private static final String MINE = "mine";
    private static final String NOBODY = "-";

    private AssigneeFilter() {}

    /** What can be chosen. */
    public static List<Option> options(FrameWords frameWords) {
        return List.of(Option.of(MINE, frameWords.filterMine()), Option.of(NOBODY, frameWords.filterUnassigned()));
    }

    /**
     * Whose tasks the service is asked for.
     *
     * @param filter what is in the address
     * @param me what the service calls whoever asks for their own
     */
    public static @Nullable String asked(@Nullable String filter, Supplier<String> me) {
        return MINE.equals(filter) ? me.get() : filter;
    }
}
