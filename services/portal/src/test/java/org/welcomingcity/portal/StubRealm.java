package org.welcomingcity.portal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Stands in for the realm: its sign-in page lets in, at once, whoever a test named. The portal goes through the whole code
 * flow and checks every token for real. What the realm itself asks of people is for the journeys.
 */
public final class StubRealm implements QuarkusTestResourceLifecycleManager {

    private record Person(String username, String name, List<String> roles) {}

    private static final String KEY = "only-key";
    private static final KeyPair KEYS = newKeys();

    private static volatile Person atTheDoor = new Person("nobody", "Nobody", List.of());

    private static volatile Duration ago = Duration.ZERO;

    // A session's number stands in its tokens; what has ended is answered as no session any more.
    private static final Set<String> ENDED = ConcurrentHashMap.newKeySet();
    private static final Set<String> DISABLED = ConcurrentHashMap.newKeySet();
    private static final AtomicInteger SESSIONS = new AtomicInteger();

    private static volatile boolean away;
    private static volatile String issuer = "";

    /** The account may sign in no longer. */
    static void disable(String username) {
        DISABLED.add(username);
    }

    /** Whether it answers, but for its keys and its sign-in page. */
    static void is_away(boolean now) {
        away = now;
    }

    /** What it sends to the portal when the session that began last has ended elsewhere. */
    static String logout_token() {
        return Jwt.issuer(issuer)
                .subject("id-of-" + atTheDoor.username())
                .audience("portal")
                .claim("jti", "logout-" + SESSIONS.get())
                .claim("sid", "session-" + SESSIONS.get())
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                .issuedAt(Instant.now())
                .expiresIn(Duration.ofMinutes(2))
                .jws()
                .keyId(KEY)
                .sign(KEYS.getPrivate());
    }

    private HttpServer server;
    private String address;

    /** Who signs in next did so at the realm a while ago and is only passed on from there. */
    static void signed_in(Duration before) {
        ago = before;
    }

    /** Who signs in next. */
    static void at_the_door(String username, String name, String... roles) {
        atTheDoor = new Person(username, name, List.of(roles));
        away = false;
        ago = Duration.ZERO;
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        address = "http://localhost:" + server.getAddress().getPort() + "/realms/welcoming-city";
        issuer = address;
        server.createContext("/", this::answer);
        server.start();
        return Map.of(
                "quarkus.oidc.auth-server-url",
                address,
                "quarkus.oidc.credentials.secret",
                "only-for-tests-only-for-tests-only-for-tests",
                "PORTAL_STATE_SECRET",
                "only-for-tests-only-for-tests-only-for-tests");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case "/realms/welcoming-city/.well-known/openid-configuration" -> send(exchange, 200, discovery());
            case "/realms/welcoming-city/certs" -> send(exchange, 200, keys());
            case "/realms/welcoming-city/auth" -> letIn(exchange);
            case "/realms/welcoming-city/logout" -> letOut(exchange);
            case "/realms/welcoming-city/introspection" -> tell(exchange);
            case "/realms/welcoming-city/token" -> {
                SESSIONS.incrementAndGet();
                send(exchange, 200, tokens(atTheDoor));
            }
            default -> send(exchange, 404, "{}");
        }
    }

    private String discovery() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/auth", "token_endpoint": "%1$s/token",
                 "introspection_endpoint": "%1$s/introspection", "jwks_uri": "%1$s/certs", "end_session_endpoint": "%1$s/logout"}""".formatted(address);
    }

    private static String keys() {
        var key = (RSAPublicKey) KEYS.getPublic();
        return """
                {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "%s", "n": "%s", "e": "%s"}]}""".formatted(KEY, encoded(key.getModulus()), encoded(key.getPublicExponent()));
    }

    private static void letOut(HttpExchange exchange) throws IOException {
        if (away) {
            send(exchange, 503, "{}");
            return;
        }
        ENDED.add(sent(exchange).get("refresh_token"));
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    private static void tell(HttpExchange exchange) throws IOException {
        if (away) {
            send(exchange, 503, "{}");
            return;
        }
        var claims = new String(
                Base64.getUrlDecoder().decode(sent(exchange).get("token").split("\\.", -1)[1]), StandardCharsets.UTF_8);
        var active = ENDED.stream().noneMatch(session -> claims.contains('"' + session + '"'))
                && DISABLED.stream().noneMatch(name -> claims.contains('"' + name + '"'));
        send(exchange, 200, "{\"active\": %s}".formatted(active));
    }

    private static Map<String, String> sent(HttpExchange exchange) throws IOException {
        return pairs(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static void letIn(HttpExchange exchange) throws IOException {
        var asked = asked(exchange);
        go(
                exchange,
                asked.get("redirect_uri") + "?code=a-code&state="
                        + URLEncoder.encode(asked.get("state"), StandardCharsets.UTF_8));
    }

    private static void go(HttpExchange exchange, String address) throws IOException {
        exchange.getResponseHeaders().set("Location", address);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static Map<String, String> asked(HttpExchange exchange) {
        return pairs(exchange.getRequestURI().getRawQuery());
    }

    private static Map<String, String> pairs(String text) {
        return Arrays.stream(text.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (one, two) -> one));
    }

    private String tokens(Person person) {
        return """
                {"access_token": "%s", "id_token": "%s", "refresh_token": "session-%d", "token_type": "Bearer", "expires_in": 900}""".formatted(token(person, "citations"), token(person, "portal"), SESSIONS.get());
    }

    private String token(Person person, String audience) {
        return Jwt.issuer(address)
                .subject("id-of-" + person.username())
                .audience(audience)
                .claim("preferred_username", person.username())
                .claim("name", person.name())
                .claim("azp", "portal")
                .claim("sid", "session-" + SESSIONS.get())
                .claim("auth_time", Instant.now().minus(ago).getEpochSecond())
                .claim("realm_access", Map.of("roles", person.roles()))
                .issuedAt(Instant.now())
                .expiresIn(Duration.ofMinutes(15))
                .jws()
                .keyId(KEY)
                .sign(KEYS.getPrivate());
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String encoded(BigInteger number) {
        var bytes = number.toByteArray();
        var first = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, first, bytes.length));
    }

    private static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has RSA", e);
        }
    }
}
