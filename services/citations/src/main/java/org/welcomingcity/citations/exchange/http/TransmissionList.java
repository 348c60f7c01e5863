package org.welcomingcity.citations.exchange.http;

import java.util.List;

/** Transmissions in their order; the id of the last is where the next part begins. */
public record TransmissionList(List<TransmissionView> items) {}
