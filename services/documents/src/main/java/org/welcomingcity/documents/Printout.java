package org.welcomingcity.documents;

import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * What is to be printed. Whatever people typed has to be escaped in the body already, as a Qute template named
 * {@code *.html} does by itself.
 *
 * @param title what the document is called; it stands in the window's title and at the foot of every page
 * @param language its language, as a BCP 47 tag such as {@code en-US}
 * @param body the inside of the {@code body} element, as well-formed XHTML without named entities other than XML's five;
 *     an image stands inside a block and has an {@code alt}
 * @param style CSS beside the house style; empty for none
 */
public record Printout(String title, String language, String body, String style) {

    /** @throws IllegalArgumentException without a title, or with a language that is none: a reader would be lost */
    public Printout {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a document has a title");
        }
        try {
            if (new Locale.Builder()
                    .setLanguageTag(language)
                    .build()
                    .getLanguage()
                    .isEmpty()) {
                throw new IllegalArgumentException("a document says in which language it is");
            }
        } catch (IllformedLocaleException notATag) {
            throw new IllegalArgumentException("%s is no language tag".formatted(language), notATag);
        }
    }

    /** A document in the house style. */
    public Printout(String title, String language, String body) {
        this(title, language, body, "");
    }
}
