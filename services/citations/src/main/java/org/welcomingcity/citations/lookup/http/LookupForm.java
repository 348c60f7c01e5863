package org.welcomingcity.citations.lookup.http;

import jakarta.validation.constraints.NotBlank;
import org.welcomingcity.platform.text.CleanText;

/**
 * What the holder of a citation knows.
 *
 * @param number its number, as typed
 * @param detail its plate, the number of the license, the vehicle's identification number, or the date of birth
 */
public record LookupForm(
        @NotBlank @CleanText(max = 20) String number,
        @NotBlank @CleanText(max = 40) String detail) {}
