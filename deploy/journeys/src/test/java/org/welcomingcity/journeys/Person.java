package org.welcomingcity.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
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

    // A page that comes late on a busy machine is no fault of the page.
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
    }

    // What a browser holds of a person who signed in, by account; a later window of the same person goes on with it.
    private static final Map<String, List<Cookie>> SIGNED_IN = new HashMap<>();

    private final BrowserContext window;
    private final Page page;
    private final String name;

    private Person(String name, Browser.NewContextOptions screen) {
        this.name = name;
        window = CHROMIUM.newContext(screen.setLocale("en-US"));
        window.setDefaultTimeout(PATIENCE.toMillis());
        page = window.newPage();
    }

    private static Browser.NewContextOptions desk() {
        return new Browser.NewContextOptions().setViewportSize(1280, 900);
    }

    private static Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setHasTouch(true)
                .setIsMobile(true);
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
        return atTheDoor(new Person(name, desk()));
    }

    private static Person atTheDoor(Person person) {
        person.page.navigate(RunningCity.get().url(Part.PORTAL) + "/");
        return person;
    }

    /** A person with a new account, signed in on a phone. */
    static Person onAPhone(String name, String role) {
        RunningCity.get().realm().account(name, role);
        return inside(atTheDoor(new Person(name, phone())));
    }

    /** Somebody whose account is there already, in a fresh browser, signed in. */
    static Person again(String name) {
        return inside(atTheDoor(new Person(name, desk())));
    }

    /** The same, signed in. */
    static Person signedIn(String name, String role) {
        return inside(withRole(name, role));
    }

    /** The same, of whom the realm asks a second factor as well. */
    static Person signedInWithSecondFactor(String name, String role) {
        var person = withRole(name, role);
        person.givesPassword();
        var secret = person.page.locator("#totpSecret").getAttribute("value");
        person.page.locator("#totp").fill(SecondFactor.code(secret, Instant.now()));
        person.click("#saveTOTPBtn");
        assertThat(person.page.locator("main")).isVisible();
        return person;
    }

    /** Somebody who signed in before, back at the desk: signed in still, with nothing else left in the browser. */
    static Person back(String name) {
        var person = new Person(name, desk());
        person.window.addCookies(SIGNED_IN.get(name));
        atTheDoor(person);
        return person.page.locator("#sign-in").isVisible() ? inside(person) : person;
    }

    /** Somebody of whom nothing matters but the role; signed in once per run. */
    static Person anybody(String role) {
        var name = "anybody." + role;
        return SIGNED_IN.containsKey(name) ? back(name) : signedIn(name, role);
    }

    private static Person inside(Person person) {
        person.givesPassword();
        assertThat(person.page.locator("main")).isVisible();
        SIGNED_IN.put(person.name, person.window.cookies());
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

    /** Where they are, as {@link #opens} takes it. */
    String path() {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    /** Clicks what the selector finds. */
    /** Chooses something under "More actions" of a citation. */
    void chooses(String action) {
        page.click(".wc-menu--plain > summary");
        page.click(".wc-menu--plain a >> text=" + action);
    }

    void click(String selector) {
        page.locator(selector).click();
    }

    /** Types into the field of that name, whose name is its path in the API. */
    void types(String field, String text) {
        page.locator("[name='" + field + "']").fill(text);
    }

    /** Finds an entry of a long list by typing, and chooses it: the field's path in the API, what is typed, what is chosen. */
    void finds(String field, String typed, String chosen) {
        page.locator("input[id='" + field + "']").fill(typed);
        page.locator("[id='" + field + "__listbox'] >> text=" + chosen).click();
    }

    /** Picks one of the choices shown side by side. */
    void picks(String field, String value) {
        page.locator("[id='" + field + "." + value + "']").check();
    }

    /** Taps what the selector finds, as a finger does. */
    void taps(String selector) {
        page.locator(selector).tap();
    }

    /** Moves on with the tabulator until the focus is on what the selector finds. */
    void tabsTo(String selector) {
        for (var step = 0; step < 150; step++) {
            if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the tabulator does not lead to " + selector);
    }

    /** Whether the connection is there. */
    void connected(boolean yes) {
        window.setOffline(!yes);
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
