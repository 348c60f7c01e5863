package org.welcomingcity.citations.numbering.http;

import jakarta.validation.constraints.NotNull;
import org.welcomingcity.platform.text.CleanText;

/** The receipt: its number, or where it is filed. */
public record ReceiptForm(@NotNull @CleanText(max = 200) String receipt) {}
