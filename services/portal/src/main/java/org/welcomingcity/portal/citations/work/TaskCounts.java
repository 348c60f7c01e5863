package org.welcomingcity.portal.citations.work;

import java.util.List;

/**
 * What waits beside the citations: numbers, books, differences.
 *
 * @param tasks what there is, each with its words and where it is done
 */
public record TaskCounts(List<Task> tasks) {

    /** A kind of task of which there is at least one. */
    public record Task(String words, String address) {}
}
