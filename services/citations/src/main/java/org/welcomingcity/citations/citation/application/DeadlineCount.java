package org.welcomingcity.citations.citation.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.welcomingcity.casework.policy.CityPolicy;
import org.welcomingcity.policy.citation.CitationKind;
import org.welcomingcity.policy.deadline.Deadline;
import org.welcomingcity.policy.deadline.DeadlineRule;

/** Which clocks a citation sets running, each from the day that its rule names. */
@ApplicationScoped
public class DeadlineCount {

    private final CityPolicy city;

    DeadlineCount(CityPolicy city) {
        this.city = city;
    }

    /**
     * The dates of a citation.
     *
     * @param violation the day of the stop
     * @param written the date that the citation bears, which may be a later one
     */
    List<Deadline> of(CitationKind kind, LocalDate violation, LocalDate written) {
        return rulesFor(kind).stream()
                .map(rule -> of(
                        rule,
                        switch (rule.trigger()) {
                            case VIOLATION -> violation;
                            case CITATION -> written;
                            default ->
                                throw new IllegalStateException(
                                        "%s does not run from a citation".formatted(rule.trigger()));
                        }))
                .toList();
    }

    /** One date, counted from a day that is known only later, such as the one for an appeal. */
    public Deadline of(DeadlineRule rule, LocalDate day) {
        return city.on(day).deadline(rule);
    }

    // A citation with a criminal line goes to court whole: nothing on it can be paid or contested at the registry.
    private static List<DeadlineRule> rulesFor(CitationKind kind) {
        var rules = new ArrayList<>(List.of(DeadlineRule.COPY_AT_SCENE, DeadlineRule.COPIES_END_OF_TOUR));
        switch (kind) {
            case WARNING -> rules.add(DeadlineRule.WARNING_FORTHWITH);
            case CIVIL -> rules.addAll(List.of(DeadlineRule.CMVI_20_DAYS, DeadlineRule.FORWARD_CIVIL));
            case CRIMINAL -> rules.addAll(List.of(DeadlineRule.CRIMINAL_4_DAY_HEARING, DeadlineRule.FORWARD_CRIMINAL));
            case ARREST -> rules.add(DeadlineRule.FORWARD_CRIMINAL);
        }
        return rules;
    }
}
