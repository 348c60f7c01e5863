package org.welcomingcity.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What people type into a field that must not stay empty when there is nothing to put there. It is asked about, never taken in
 * silence and never forbidden: somebody may be called so, and a plate may read so.
 *
 * <p>{@code Null} is not among them: it is a surname and a plate, and no one types it for want of a better one. Neither are
 * {@code Na} and {@code Ng}.
 */
public final class Placeholder {

    /** Police forms' codes for a missing part of a name, and what else stands for one. */
    private static final Set<String> NAMES = Set.of(
            "fnu",
            "lnu",
            "mnu",
            "nfn",
            "nln",
            "nmn",
            "nmi",
            "fnunlnu",
            "fnulnu",
            "unk",
            "unkn",
            "unknown",
            "unknownname",
            "noname",
            "nonamegiven",
            "nofirstname",
            "nolastname",
            "firstnameunknown",
            "lastnameunknown",
            "none",
            "nonegiven",
            "notgiven",
            "notknown",
            "notprovided",
            "notavailable",
            "notapplicable",
            "blank",
            "empty",
            "missing",
            "tbd",
            "tba",
            "test",
            "refused",
            "unidentified",
            "johndoe",
            "janedoe");

    private static final Set<String> PLATES = Set.of(
            "NOPLATE",
            "NOPLATES",
            "NOPLT",
            "NOTAG",
            "NOTAGS",
            "NONE",
            "NOREG",
            "NONUMBER",
            "UNK",
            "UNKN",
            "UNKNOWN",
            "UNREG",
            "MISSING",
            "NOTFOUND",
            "TEMP",
            "TEMPTAG",
            "PAPER",
            "PAPERTAG",
            "BLANK",
            "TBD",
            "TEST",
            "NA",
            "NOTVIS",
            "NOTSEEN",
            "UNREAD",
            "UNREADBL",
            "ILLEGIBL");

    // People write N/A with signs between; the surname Na has none.
    private static final Pattern NOT_APPLICABLE = Pattern.compile("n[/.\\\\]\\s?a\\.?");
    private static final Pattern ONE_SIGN_AGAIN = Pattern.compile("([x?0])\\1+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]*");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{Nd}?]");
    private static final Pattern SAME_SIGN = Pattern.compile("X{2,}|0{2,}");

    private Placeholder() {}

    /** Whether a name, or a part of one, may stand for a missing one. */
    public static boolean isName(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        var letters = NOT_A_LETTER.matcher(plain).replaceAll("");
        return isNoName(typed)
                || NOT_APPLICABLE.matcher(plain).matches()
                || ONE_SIGN_AGAIN.matcher(letters).matches()
                || NAMES.contains(letters);
    }

    /** Whether it is no name at all, having no letter of any script. */
    public static boolean isNoName(String typed) {
        return NO_LETTER
                .matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .matches();
    }

    /** Whether what is written for a plate may stand for none. */
    public static boolean isPlate(Plate plate) {
        return PLATES.contains(plate.characters())
                || SAME_SIGN.matcher(plate.characters()).matches();
    }
}
