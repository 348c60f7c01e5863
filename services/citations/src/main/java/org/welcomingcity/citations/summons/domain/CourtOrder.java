package org.welcomingcity.citations.summons.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the court ordered.
 *
 * @param docket the court's number of the case
 * @param court the court
 * @param issuedOn when it was issued
 * @param appearAt when the person has to appear
 */
public record CourtOrder(String docket, String court, LocalDate issuedOn, Instant appearAt) {}
