package org.welcomingcity.platform.text;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * What was sent in somebody's own words with the request being served: every text that may have lines and was found clean
 * ({@link CleanText}). Whoever reads such words for what does not belong there finds all of them here, whatever form they came in.
 */
@RequestScoped
public class FreeTexts {

    private final List<String> texts = new ArrayList<>();

    /** Takes down a text of the request, where one is being served. */
    static void sent(String text) {
        var container = Arc.container();
        if (container != null && container.requestContext().isActive()) {
            // Where nobody reads them, there is no such bean.
            var texts = container.instance(FreeTexts.class);
            if (texts.isAvailable()) {
                texts.get().add(text);
            }
        }
    }

    void add(String text) {
        texts.add(text);
    }

    /** Those that nobody has taken yet, in the order in which they were sent; they are taken now. */
    public List<String> take() {
        var taken = List.copyOf(texts);
        texts.clear();
        return taken;
    }
}
