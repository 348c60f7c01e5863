package org.welcomingcity.citations.exchange.http;

import java.util.List;
import java.util.Map;
import org.welcomingcity.citations.exchange.domain.Partner;
import org.welcomingcity.citations.exchange.domain.Transmission;

/** Where the three stand. */
public record StandingView(Map<Partner, Map<Transmission.State, Long>> transmissions, List<OpenView> open) {}
