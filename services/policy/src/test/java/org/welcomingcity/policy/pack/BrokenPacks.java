package org.welcomingcity.policy.pack;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** The shipped packs with one file changed. */
final class BrokenPacks {

    private BrokenPacks() {}

    static Sources of(String file, UnaryOperator<String> change) {
        var changed = change.apply(Sources.SHIPPED.text(file));
        if (changed.equals(Sources.SHIPPED.text(file))) {
            throw new AssertionError("nothing was broken in " + file);
        }
        return asked -> asked.equals(file) ? changed.getBytes(StandardCharsets.UTF_8) : Sources.SHIPPED.bytes(asked);
    }

    static String withoutTheLastRow(String dmn) {
        var end = dmn.lastIndexOf("</rule>") + "</rule>".length();
        return dmn.substring(0, dmn.lastIndexOf("<rule ")) + dmn.substring(end);
    }

    static String withTheLastRowTwice(String dmn) {
        var end = dmn.lastIndexOf("</rule>") + "</rule>".length();
        var row = dmn.substring(dmn.lastIndexOf("<rule "), end);
        return dmn.substring(0, end) + row.replaceFirst("id=\"", "id=\"again-") + dmn.substring(end);
    }
}
