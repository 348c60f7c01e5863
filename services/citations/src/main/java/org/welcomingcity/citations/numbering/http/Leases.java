package org.welcomingcity.citations.numbering.http;

import java.util.List;

/** The leases of a book. */
public record Leases(List<LeaseView> items) {}
