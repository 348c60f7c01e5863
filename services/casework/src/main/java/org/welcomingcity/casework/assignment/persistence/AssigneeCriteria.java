package org.welcomingcity.casework.assignment.persistence;

import org.jspecify.annotations.Nullable;
import org.welcomingcity.casework.assignment.domain.Assignee;
import org.welcomingcity.platform.database.Criteria;

/** Asks for cases by who works on them. Their entity has the attribute {@code assignee}. */
public final class AssigneeCriteria {

    private AssigneeCriteria() {}

    /** The same criteria, and who works on it; without meaning where that is not asked. */
    public static Criteria assignedTo(Criteria criteria, @Nullable Assignee whose) {
        if (whose == null) {
            return criteria;
        }
        return whose.worker() == null
                ? criteria.and("assignee is null")
                : criteria.when("assignee = :assignee", "assignee", whose.worker());
    }
}
