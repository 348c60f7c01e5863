package org.welcomingcity.citations.exchange.http;

import org.welcomingcity.citations.exchange.domain.DifferenceKind;
import org.welcomingcity.citations.exchange.domain.Partner;

/** How many of a sort are open, and how old the oldest is. */
public record OpenView(Partner partner, DifferenceKind kind, long count, long oldestAgeDays) {}
