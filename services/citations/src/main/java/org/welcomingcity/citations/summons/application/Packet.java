package org.welcomingcity.citations.summons.application;

import org.welcomingcity.citations.citation.domain.Citation;
import org.welcomingcity.citations.summons.domain.ComplaintApplication;

/** An application for complaint with its citation. */
public record Packet(Citation citation, ComplaintApplication application) {}
