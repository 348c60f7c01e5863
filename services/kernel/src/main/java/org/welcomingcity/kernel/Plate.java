package org.welcomingcity.kernel;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A registration plate as it is written on the vehicle, always within the jurisdiction that issued it, and of its kind.
 *
 * <p>Spaces, hyphens and the like do not count, letters are capital: {@code MA 1abc-23} and {@code MA 1ABC23} are the same plate.
 * Plates of two kinds are two plates, whatever is written on them.
 *
 * @param jurisdiction as on the registration: the postal code of a state or province, {@code US} for the federal government's, or
 *     {@code OTHER} for any other issuer
 * @param kind its kind; null where nobody noted it
 * @param characters one to eight letters and digits; up to twelve, in any script, of another issuer
 */
public record Plate(String jurisdiction, @Nullable PlateKind kind, String characters) {

    /** Which part of a plate is wrong. */
    public enum Part {
        JURISDICTION,
        CHARACTERS
    }

    /** What was typed is no plate; the message says how to mend it. */
    public static final class NotAPlate extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        private final Part part;

        private NotAPlate(Part part, String message) {
            super(message);
            this.part = part;
        }

        public Part part() {
            return part;
        }
    }

    private static final String NO_SUCH_ISSUER =
            "enter the postal code of the state or province on the plate, such as MA, US for the federal government, or OTHER";
    private static final Pattern JURISDICTION = Pattern.compile("[A-Z]{2}|" + PlateIssuer.OTHER);
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}.·•'’&]");
    private static final Pattern CHARACTERS = Pattern.compile("[A-Z0-9]{1,8}");
    private static final Pattern CHARACTERS_ELSEWHERE = Pattern.compile("[\\p{L}\\p{Nd}]{1,12}");

    /** @throws NotAPlate when either part is not as described; the message says which and how to mend it */
    public Plate {
        jurisdiction = jurisdiction.strip().toUpperCase(Locale.ROOT);
        characters = BETWEEN.matcher(characters).replaceAll("").toUpperCase(Locale.ROOT);
        if (!JURISDICTION.matcher(jurisdiction).matches()) {
            throw new NotAPlate(Part.JURISDICTION, NO_SUCH_ISSUER);
        }
        var form = jurisdiction.equals(PlateIssuer.OTHER) ? CHARACTERS_ELSEWHERE : CHARACTERS;
        if (!form.matcher(characters).matches()) {
            throw new NotAPlate(
                    Part.CHARACTERS, "enter the letters and digits on the plate, one to eight, such as 1ABC23");
        }
    }

    /**
     * The plate as somebody typed it: of an issuer that there is. What was stored before issuers were asked about is a plate too.
     *
     * @throws NotAPlate when it is not one, or nobody issues plates under that code
     */
    public static Plate typed(String jurisdiction, @Nullable PlateKind kind, String characters) {
        var plate = new Plate(jurisdiction, kind, characters);
        if (!PlateIssuer.isKnown(plate.jurisdiction())) {
            throw new NotAPlate(Part.JURISDICTION, NO_SUCH_ISSUER);
        }
        return plate;
    }

    /** As a person reads it: {@code MA 32164, commercial}. */
    public String inWords() {
        return kind == null ? toString() : this + ", " + kind.name().toLowerCase(Locale.ROOT);
    }

    /** The issuer and what is written on it, without its kind. */
    @Override
    public String toString() {
        return jurisdiction + " " + characters;
    }
}
