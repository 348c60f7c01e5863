package org.welcomingcity.citations.summons.domain;

import java.time.LocalDate;
import org.welcomingcity.kernel.OfficerId;

/**
 * The return of service.
 *
 * @param returnedOn when it went back to the court
 * @param statement what the server states
 * @param by who made it
 */
public record ReturnOfService(LocalDate returnedOn, String statement, OfficerId by) {}
