package org.welcomingcity.portal.service;

/** Whether driver or owner proposes another way. */
public enum Alternative {
    /** Nothing proposed. */
    NONE,
    /** Proposed, to be weighed. */
    PROPOSED,
    /** Weighed and agreed to. */
    ACCEPTED,
    /** Weighed and refused. */
    REFUSED
}
