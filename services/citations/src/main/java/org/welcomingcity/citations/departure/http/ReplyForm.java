package org.welcomingcity.citations.departure.http;

import jakarta.validation.constraints.NotNull;
import org.welcomingcity.platform.text.CleanText;
import org.welcomingcity.platform.text.Explains;

/** The officer's reply. */
public record ReplyForm(
        @NotNull @CleanText(max = 2000) @Explains String words) {}
