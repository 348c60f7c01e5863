package org.welcomingcity.policy.replay;

import java.time.LocalDate;
import org.welcomingcity.policy.Question;

/**
 * A case as it was recorded.
 *
 * @param reference by what its owner finds it again; shown as an example of a change, and looked at by nothing
 * @param jurisdiction the city
 * @param day the date of the event
 * @param question what was asked, with its facts
 */
public record Recorded(String reference, String jurisdiction, LocalDate day, Question question) {}
