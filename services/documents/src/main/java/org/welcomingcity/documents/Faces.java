package org.welcomingcity.documents;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.w3c.dom.Document;

/** The faces that text is set in, one after the other: the first one that has a character writes it. */
final class Faces {

    private final List<String> files;
    private final Function<String, ShapedFace> open;

    /**
     * @param files the faces' files in the order in which they are asked
     * @param open a face by its file; kept by whoever opens it
     */
    Faces(List<String> files, Function<String, ShapedFace> open) {
        this.files = List.copyOf(files);
        this.open = open;
    }

    /** @throws CannotBePrinted when the page holds a character that none of them has */
    void mustHave(Document page) {
        Set<String> missing = new LinkedHashSet<>();
        page.getDocumentElement()
                .getElementsByTagName("body")
                .item(0)
                .getTextContent()
                .codePoints()
                .filter(character -> !Character.isWhitespace(character) && !Character.isSpaceChar(character))
                .mapToObj(Character::toString)
                .distinct()
                .filter(sign ->
                        files.stream().noneMatch(file -> open.apply(file).has(sign)))
                .forEach(missing::add);
        if (!missing.isEmpty()) {
            throw new CannotBePrinted(missing);
        }
    }
}
