package org.welcomingcity.citations.citation.http;

import java.util.UUID;
import org.welcomingcity.citations.warrant.domain.WarrantCheckStatus;

/** That the warrant on which the officer arrested has to be confirmed by a second person, and how far that is. */
public record WarrantCheckMark(UUID id, WarrantCheckStatus status) {}
