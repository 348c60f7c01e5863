package org.welcomingcity.portal.policy;

/** Whom an offence can be charged to, where the portal has a word for it. */
public enum AppliesTo {
    OPERATOR,
    OWNER,
    OPERATOR_OR_OWNER,
    OPERATOR_OR_PASSENGER,
    EMPLOYER,
    PEDESTRIAN,
    CYCLIST,
    ANYBODY
}
