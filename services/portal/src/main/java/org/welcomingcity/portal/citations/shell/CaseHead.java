package org.welcomingcity.portal.citations.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.portal.frame.room.Way;

/**
 * What stands at the head of each page of a citation.
 *
 * @param steps the stages, in order
 * @param next the step that comes next and can be taken by the person at the screen; null where there is none
 * @param more what else they can do
 * @param tabs the sections
 */
public record CaseHead(List<Step> steps, @Nullable Way next, List<Way> more, List<Tab> tabs) {

    /** A stage, and how far the citation is in it. */
    public record Step(Stage stage, boolean done, boolean here) {}

    /** A section, and its page. */
    public record Tab(Section section, String address) {}
}
