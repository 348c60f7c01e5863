package org.welcomingcity.citations.summons.http;

import java.time.LocalDate;

/** The return of service. */
public record ReturnView(LocalDate returnedOn, String statement, String by) {}
