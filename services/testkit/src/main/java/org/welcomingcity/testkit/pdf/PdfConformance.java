package org.welcomingcity.testkit.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * Has veraPDF check a file against PDF/UA-1 and PDF/A-2a. A module that uses this lists {@code org.verapdf:validation-model}
 * in test scope.
 */
public final class PdfConformance {

    private static final List<PDFAFlavour> BOTH = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfConformance() {}

    /** What the file violates, in veraPDF's words; empty when it conforms to both. */
    public static List<String> violations(byte[] file) {
        var violations = new ArrayList<String>();
        BOTH.forEach(flavour -> check(file, flavour, violations));
        return violations;
    }

    private static void check(byte[] file, PDFAFlavour flavour, List<String> violations) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            result.getTestAssertions()
                    .forEach(assertion -> violations.add("%s %s: %s at %s"
                            .formatted(
                                    flavour,
                                    assertion.getRuleId().getClause(),
                                    assertion.getMessage(),
                                    assertion.getLocation().getContext())));
            // A check that checked nothing proves nothing.
            if (result.getTotalAssertions() == 0
                    || result.isCompliant() != result.getTestAssertions().isEmpty()) {
                violations.add(
                        "%s: the check itself failed, %d assertions".formatted(flavour, result.getTotalAssertions()));
            }
        } catch (VeraPDFException | IOException e) {
            violations.add("%s: cannot be read: %s".formatted(flavour, e.getMessage()));
        }
    }
}
