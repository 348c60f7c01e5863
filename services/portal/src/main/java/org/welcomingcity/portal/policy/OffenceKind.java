package org.welcomingcity.portal.policy;

/** Infraction or crime. */
public enum OffenceKind {
    CIVIL,
    CRIMINAL
}
