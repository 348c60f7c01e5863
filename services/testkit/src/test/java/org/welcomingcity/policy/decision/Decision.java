package org.welcomingcity.policy.decision;

/** Stands where the policy's own type stands, so that the rule about it can be broken here. */
public interface Decision {
    record Granted() implements Decision {}
}
