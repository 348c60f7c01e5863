package org.welcomingcity.casework.decision.domain;

/** What a case can be put on record with: the policy's yes, or its word that a person has to look first. Never its no. */
public sealed interface Ruled permits GrantedDecision, ReferredDecision {

    /** What was decided, to be kept. */
    StoredDecision decision();
}
