package org.welcomingcity.policy.records;

import java.time.Duration;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * What answering a public records request took.
 *
 * @param received the day of receipt
 * @param firstAnswer the day of the first written answer
 * @param search time to search for, gather and copy the records
 * @param redaction time to part and black out
 * @param redactionApproved whether a law requires the redaction, or the Supervisor of Records approved charging for it
 * @param wage the hourly wage of the lowest-paid employee capable of the work
 * @param pages black-and-white pages on paper
 */
public record RecordsWork(
        LocalDate received,
        LocalDate firstAnswer,
        Duration search,
        Duration redaction,
        boolean redactionApproved,
        Money wage,
        int pages) {}
