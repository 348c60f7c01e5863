package org.welcomingcity.policy.tow;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The most that storage may cost.
 *
 * @param cap the cap for each 24 hours
 * @param periods how many periods of 24 elapsed hours count
 * @param startedCounts whether a started period counts whole: the city's setting, printed on the invoice
 * @param total the cap for all of them; null where no invoice can be made
 */
public record StorageCharge(
        Cap cap,
        long periods,
        boolean startedCounts,
        @Nullable Money total) {}
