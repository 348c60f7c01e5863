package org.welcomingcity.citations.numbering.http;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.welcomingcity.kernel.Faults;
import org.welcomingcity.platform.text.CleanText;
import org.welcomingcity.platform.text.Explains;

/** The countersignature; sending an explanation back takes a note. */
public record CountersignatureForm(
        @NotNull Countersignature decision,
        @CleanText(max = 2000) @Explains @Nullable String note) {
    /**
     * Why it goes back.
     *
     * @throws org.welcomingcity.kernel.Refused where it is not said
     */
    String mustSayWhy() {
        var faults = new Faults();
        if (note == null) {
            faults.add("note", "form-required", "the officer has to know what is missing", "say why it goes back");
        }
        TypedNumbers.refuseIfAny(faults);
        return String.valueOf(note).strip();
    }
}
