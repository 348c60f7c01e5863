package org.welcomingcity.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at a page as everybody has to be able to use it: axe-core finds nothing, in daylight and at night; on a phone and
 * at four times the size nothing is cut off at the side; with the system's own colours too. Keeps a picture of each.
 */
final class Inspection {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Inspection() {}

    /** Inspects the page a person sees; afterwards they see it as before. */
    static void of(Person person, String name) {
        var page = person.page();
        var before = page.viewportSize();
        var found = new ArrayList<String>();
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            new AxeBuilder(page)
                    .withTags(RULES)
                    .analyze()
                    .getViolations()
                    .forEach(violation -> violation
                            .getNodes()
                            .forEach(node -> found.add("%s, %s: %s %s: %s"
                                    .formatted(
                                            name,
                                            scheme,
                                            violation.getId(),
                                            node.getTarget(),
                                            node.getFailureSummary()))));
            person.remembers(name + (scheme == ColorScheme.LIGHT ? "-light" : "-dark"));
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(360, 740);
        cutOff(page, name + " on a phone", found);
        person.remembers(name + "-phone");
        // 1280 pixels at 400 %.
        page.setViewportSize(320, 256);
        cutOff(page, name + " at 400 %", found);
        page.setViewportSize(before.width, before.height);
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        var buttons = page.locator("main .usa-button:visible");
        if (buttons.count() > 0
                && "0px".equals(buttons.first().evaluate("button => getComputedStyle(button).borderTopWidth"))) {
            found.add(name + ": a button has no edge where the system's colours are forced");
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
        assertThat(found).isEmpty();
    }

    private static void cutOff(Page page, String where, List<String> found) {
        var wide = (Integer) page.evaluate(
                "() => Math.ceil(document.documentElement.scrollWidth - document.documentElement.clientWidth)");
        if (wide > 0) {
            var what = page.evaluate("() => [...document.querySelectorAll('main *, header *, footer *')]"
                    + ".filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)"
                    + ".slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join(' | ')");
            found.add(where + ": " + wide + " pixels are cut off: " + what);
        }
    }
}
