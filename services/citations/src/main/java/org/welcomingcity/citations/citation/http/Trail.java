package org.welcomingcity.citations.citation.http;

import java.util.List;
import org.welcomingcity.casework.trail.http.TrailEntryView;

/** The trail of a citation. */
public record Trail(List<TrailEntryView> entries) {}
