package org.welcomingcity.citations.citation.http;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.welcomingcity.platform.text.CleanText;

/** What is to be written down; plain text. */
public record NoteForm(
        @Schema(examples = "The court asked for the second page again.") @NotNull @CleanText(max = 4000)
        String text) {}
