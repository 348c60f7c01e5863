package org.welcomingcity.documents;

import java.util.Collection;
import java.util.List;

/** The document holds signs that no face here has. It is not printed: a name with a gap in it is another name. */
public final class CannotBePrinted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> signs;

    CannotBePrinted(Collection<String> signs) {
        super("no face for " + String.join(" ", signs));
        this.signs = List.copyOf(signs);
    }

    /** The signs, each once, in the order in which they stand in the document. */
    public List<String> signs() {
        return signs;
    }
}
