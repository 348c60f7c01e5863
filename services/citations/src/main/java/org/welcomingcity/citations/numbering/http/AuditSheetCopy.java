package org.welcomingcity.citations.numbering.http;

import java.util.Locale;
import org.welcomingcity.kernel.Faults;

/** Whose copy it is: the chief returns one to the registrar and keeps the other. */
enum AuditSheetCopy {
    REGISTRAR,
    DEPARTMENT;

    String words() {
        return switch (this) {
            case REGISTRAR -> "Registrar’s copy";
            case DEPARTMENT -> "Department’s copy";
        };
    }

    /**
     * The copy of that name.
     *
     * @throws org.welcomingcity.kernel.Refused where there is none
     */
    static AuditSheetCopy named(String typed) {
        var faults = new Faults();
        if (!typed.equals("registrar") && !typed.equals("department")) {
            faults.add("copy", "cit-audit-return", "there are two copies", "send registrar or department");
        }
        TypedNumbers.refuseIfAny(faults);
        return valueOf(typed.toUpperCase(Locale.ROOT));
    }
}
