package org.welcomingcity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.welcomingcity.local.city.Part;

/** Somebody in front of a screen: one browser window, one account. */
final class Person implements AutoCloseable {

    private static final Playwright PLAYWRIGHT = Playwright.create(new Playwright.CreateOptions()
            // Chromium comes from the system's packages; nothing is fetched in the middle of a test.
            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));

    private static final Browser CHROMIUM = PLAYWRIGHT
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium())
                    .setArgs(List.of("--no-sandbox")));

    private final BrowserContext window;
    private final Page page;
    private final String name;

    private Person(String name) {
        this.name = name;
        window = CHROMIUM.newContext(
                new Browser.NewContextOptions().setViewportSize(1280, 900).setLocale("en-US"));
        window.setDefaultTimeout(15_000);
        page = window.newPage();
    }

    private static Path chromium() {
        var named = System.getenv("CHROMIUM");
        return named != null && !named.isBlank()
                ? Path.of(named)
                : Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(program -> Path.of("/usr/bin", program))
                        .filter(Files::isExecutable)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(
                                "there is no Chromium: run deploy/verify, which installs it, or name one in CHROMIUM"));
    }

    /** A person with a new account of that role, at the portal's front door. */
    static Person withRole(String name, String role) {
        RunningCity.get().realm().account(name, role);
        var person = new Person(name);
        person.page.navigate(RunningCity.get().url(Part.PORTAL) + "/");
        return person;
    }

    /** The same, signed in. */
    static Person signedIn(String name, String role) {
        var person = withRole(name, role);
        person.givesPassword();
        assertThat(person.page.locator("main")).isVisible();
        return person;
    }

    /** Goes from the front door to the realm's page, and gives name and password there. */
    void givesPassword() {
        click("#sign-in");
        page.locator("#username").fill(name);
        page.locator("#password").fill(Realm.PASSWORD);
        click("#kc-login");
    }

    /** Opens an address of the portal. */
    void opens(String path) {
        page.navigate(RunningCity.get().url(Part.PORTAL) + path);
    }

    /** Clicks what the selector finds. */
    void click(String selector) {
        page.locator(selector).click();
    }

    /** Types into the field of that name, whose name is its path in the API. */
    void types(String field, String text) {
        page.locator("[name='" + field + "']").fill(text);
    }

    /** Picks one of the choices shown side by side. */
    void picks(String field, String value) {
        page.locator("[id='" + field + "." + value + "']").check();
    }

    /** What the selector finds. */
    Locator sees(String selector) {
        return page.locator(selector);
    }

    /** The page itself. */
    Page page() {
        return page;
    }

    /** Keeps what the person sees now. */
    void remembers(String what) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(RunningCity.screenshots().resolve(what + ".png")));
    }

    @Override
    public void close() {
        window.close();
    }
}
