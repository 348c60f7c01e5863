package org.welcomingcity.portal.service;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with what was sent.
 *
 * @param field the path of the field it concerns, as in the API; empty where it concerns the whole
 * @param rule the rule's id; empty where only the form could not be sent as it was
 * @param cite where the rule stands; null where no law says so
 * @param problem what is wrong
 * @param mend what would put it right
 */
public record Fault(String field, String rule, @Nullable String cite, String problem, String mend) {}
