package org.welcomingcity.portal.policy;

/** Whether an offence can be punished by incarceration, where the portal has a word for it. */
public enum Incarceration {
    NO,
    REPEAT,
    YES,
    UNKNOWN
}
