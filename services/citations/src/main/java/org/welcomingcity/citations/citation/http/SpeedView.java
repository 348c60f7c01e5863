package org.welcomingcity.citations.citation.http;

import org.welcomingcity.policy.citation.ChargedOffence;

/** How fast, in miles an hour, and in which zone. */
public record SpeedView(int limit, int speed, ChargedOffence.Zone zone) {}
