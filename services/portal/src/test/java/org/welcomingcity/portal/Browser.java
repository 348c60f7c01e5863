package org.welcomingcity.portal;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A browser without scripts: keeps cookies, follows redirects, sends forms as they stand on the page. */
final class Browser {

    // Being sent away, letting in at the realm and being let out again are more steps than the JDK's five.
    static {
        System.setProperty("jdk.httpclient.redirects.retrylimit", "10");
    }

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private final HttpClient standing = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();

    static Browser signedOut() {
        return new Browser();
    }

    static Browser of(String username, String... roles) {
        return named(username, "Test " + username, roles);
    }

    static Browser named(String username, String name, String... roles) {
        StubRealm.at_the_door(username, name, roles);
        var browser = new Browser();
        browser.open("/sign-in");
        return browser;
    }

    /** Another browser into which somebody put the cookies that this one has now. */
    Browser copied() {
        var copy = new Browser();
        cookies.getCookieStore()
                .getCookies()
                .forEach(cookie -> copy.cookies.getCookieStore().add(here(), cookie));
        return copy;
    }

    /** Where an address leads first: another address, or nothing where it is a page itself. */
    String leadsTo(String address) {
        try {
            return standing.send(request(address).GET().build(), BodyHandlers.ofString())
                    .headers()
                    .firstValue("Location")
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Follows a link to an address as from another page. */
    Page openFrom(String referer, String address) {
        return send(request(address).header("Referer", referer).GET());
    }

    Page open(String address) {
        return send(request(address).GET());
    }

    /** As every browser asks: what comes is as it travelled. */
    HttpResponse<byte[]> compressed(String address) {
        try {
            return client.send(
                    request(address).header("Accept-Encoding", "gzip").GET().build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Presses the button with this id, after filling in what is given in pairs of field and value. */
    Page press(Page page, String button, String... pairs) {
        var values = new LinkedHashMap<>(page.formOf(button));
        values.putAll(pairs(pairs));
        var name = page.attribute(button, "name");
        if (!name.isEmpty()) {
            values.put(name, page.attribute(button, "value"));
        }
        var own = page.attribute(button, "formaction");
        return post(own.isEmpty() ? page.actionOf(button) : own, values);
    }

    Page post(String address, Map<String, String> values) {
        return send(form(address, values));
    }

    /** The same with a field that stands there several times, or not at all. */
    Page post(String address, Map<String, String> values, String field, String... many) {
        var single = values.entrySet().stream().filter(value -> !value.getKey().equals(field));
        return send(form(address, Stream.concat(single, Stream.of(many).map(value -> Map.entry(field, value)))));
    }

    /** As the page's script does it: only a part of a page is wanted. */
    Page postInPart(String address, Map<String, String> values) {
        return send(form(address, values).header("HX-Request", "true").header("X-Requested-With", "JavaScript"));
    }

    /** As a page's script asks for a part of it. */
    Page openPart(String address) {
        return send(request(address).header("HX-Request", "true").GET());
    }

    /** Presses a form's button after choosing a file for its field {@code file}; an empty name chooses none. */
    Page send(Page page, String button, String fileName, String content, String... pairs) {
        return sendAs(page, button, "file", fileName, content, pairs);
    }

    /** The same with a field of another name. */
    Page sendAs(Page page, String button, String field, String fileName, String content, String... pairs) {
        var values = new LinkedHashMap<>(page.formOf(button));
        values.putAll(pairs(pairs));
        values.remove(field);
        // The JDK's client would send the parts' content type along to where it is led.
        try {
            var answer = standing.send(
                    multipart(page.actionOf(button), values, field, fileName, content)
                            .build(),
                    BodyHandlers.ofString());
            var next = answer.headers().firstValue("Location");
            return next.isPresent() ? open(URI.create(next.orElseThrow()).getPath()) : new Page(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends a form in the one way or the other. */
    Page postAs(String kind, String address, Map<String, String> values) {
        return kind.startsWith("multipart")
                ? send(multipart(address, values, "file", "a.csv", "a"))
                : post(address, values);
    }

    private static HttpRequest.Builder multipart(
            String address, Map<String, String> values, String field, String fileName, String content) {
        var limit = "----limit-of-a-part-7MA4YWxkTrZu0gW";
        var body = new StringBuilder();
        values.forEach((name, value) -> body.append(
                "--" + limit + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n"));
        body.append("--" + limit + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + fileName
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n--" + limit + "--\r\n");
        return request(address)
                .header("Content-Type", "multipart/form-data; boundary=" + limit)
                .POST(BodyPublishers.ofString(body.toString()));
    }

    /** As the page's script reads it. */
    Page openInPart(String address) {
        return send(request(address).header("X-Requested-With", "JavaScript").GET());
    }

    /** Opens it as a browser that prefers these languages. */
    Page open(String address, String languages) {
        return send(request(address).header("Accept-Language", languages).GET());
    }

    /** Follows a link on a page. */
    Page follow(Page page, String address) {
        return send(request(address)
                .header("Referer", "http://localhost:" + RestAssured.port + page.address())
                .GET());
    }

    /** Puts a cookie in the jar in place of the one of that name. */
    void keeps(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().getCookies().stream()
                .filter(kept -> kept.getName().equals(name))
                .toList()
                .forEach(kept -> cookies.getCookieStore().remove(here(), kept));
        cookies.getCookieStore().add(here(), cookie);
    }

    private static URI here() {
        return URI.create("http://localhost:" + RestAssured.port + "/");
    }

    /** Fields and values in turn; of two values for a field the later one counts. */
    static Map<String, String> pairs(String... fieldsAndValues) {
        var pairs = new LinkedHashMap<String, String>();
        for (var index = 0; index < fieldsAndValues.length; index += 2) {
            pairs.put(fieldsAndValues[index], fieldsAndValues[index + 1]);
        }
        return pairs;
    }

    /** As a page of another site makes a browser do it. */
    Page postFrom(String site, String address, Map<String, String> values) {
        return send(form(address, values).header("Sec-Fetch-Site", site));
    }

    private static HttpRequest.Builder form(String address, Map<String, String> values) {
        return form(address, values.entrySet().stream());
    }

    private static HttpRequest.Builder form(String address, Stream<Map.Entry<String, String>> values) {
        var body = values.map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + address))
                .header("Accept", "text/html");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Page send(HttpRequest.Builder request) {
        try {
            return new Page(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
