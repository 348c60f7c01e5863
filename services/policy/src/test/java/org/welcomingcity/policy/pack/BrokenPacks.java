package org.welcomingcity.policy.pack;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The shipped packs with one file changed. */
final class BrokenPacks {

    private BrokenPacks() {}

    static Sources of(String file, UnaryOperator<String> change) {
        return of(Map.of(file, change));
    }

    static Sources of(Map<String, UnaryOperator<String>> changes) {
        var changed = new HashMap<String, byte[]>();
        changes.forEach((file, change) -> {
            var text = change.apply(Sources.SHIPPED.text(file));
            if (text.equals(Sources.SHIPPED.text(file))) {
                throw new AssertionError("nothing was broken in " + file);
            }
            changed.put(file, text.getBytes(StandardCharsets.UTF_8));
        });
        return file -> {
            var bytes = changed.get(file);
            return bytes == null ? Sources.SHIPPED.bytes(file) : bytes;
        };
    }

    /** The model of a shipped table with its text changed. */
    static DMNModel table(String file, UnaryOperator<String> change) {
        var bytes = of(file, change).bytes(file);
        return DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(
                        List.of(ResourceFactory.newByteArrayResource(bytes).setSourcePath(file)))
                .getOrElseThrow(IllegalArgumentException::new)
                .getModels()
                .getFirst();
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
