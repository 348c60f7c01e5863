package org.welcomingcity.portal.frame.page;

import java.util.List;
import java.util.Locale;
import org.welcomingcity.portal.service.Fault;

/**
 * A notice above a page's content.
 *
 * @param tone how it is coloured; its words say the same without the colour
 * @param title what it is about
 * @param detail more about it; may be blank
 * @param faults the single points, where there are any
 */
public record Banner(Tone tone, String title, String detail, List<Fault> faults) {

    /** What a notice is. */
    public enum Tone {
        /** It worked. */
        GOOD,
        /** Look here. */
        ATTEND,
        /** It did not work. */
        WRONG;

        /** The end of the style's name. */
        public String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it says that something did not work. */
    public boolean wrong() {
        return tone == Tone.WRONG;
    }

    /** A notice without single points. */
    public static Banner of(Tone tone, String title, String detail) {
        return new Banner(tone, title, detail, List.of());
    }
}
