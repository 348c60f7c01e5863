package org.welcomingcity.portal.frame.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WayBackTest {

    private static final URI HERE = URI.create("http://city.example:8080/");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/citations",
                "/citations?kind=CIVIL&after=a%2Fb",
                "/citations/C0000123",
                "/search?name=O%27Brien",
                "/search?next=//evil.example/",
                "/charges/90%2F17",
                "/a.b/c..d"
            })
    void a_page_of_ours_is_led_back_to_as_it_was(String page) {
        assertThat(WayBack.to(page)).isEqualTo(page);
        assertThat(WayBack.from("http://city.example:8080" + page, HERE)).isEqualTo(page);
        assertThat(WayBack.from("HTTP://CITY.example:8080" + page + "#there", HERE))
                .isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "citations",
                "//evil.example/",
                "//evil.example",
                "///evil.example/",
                "////evil.example/",
                "/\\evil.example/",
                "/\\\\evil.example/",
                "\\\\evil.example/",
                "\\/evil.example/",
                "/%2f/evil.example/",
                "/%2F%2Fevil.example/",
                "/%2f%2fevil.example/",
                "%2f%2fevil.example/",
                "/%252f%252fevil.example/",
                "/%25252f%25252fevil.example/",
                "/%5cevil.example/",
                "/%5C%5Cevil.example/",
                "/%255cevil.example/",
                "/x/..//evil.example/",
                "/..//evil.example/",
                "/.//evil.example/",
                "/./evil.example/",
                "/../evil.example/",
                "/%2e%2e/evil.example/",
                "/%2e%2e%2fevil.example/",
                "/x//evil.example/",
                "/\t/evil.example/",
                "/\n/evil.example/",
                "/\r\nLocation: http://evil.example/",
                "/%0d%0aLocation:%20http://evil.example/",
                "/%09/evil.example/",
                "/%00/evil.example/",
                "\t//evil.example/",
                "\u0000//evil.example/",
                "/\u200b/evil.example/",
                "/\u202e/evil.example/",
                "/\u2028/evil.example/",
                "/%E2%80%AEevil",
                "http://evil.example/",
                "https://evil.example/",
                "http:evil.example",
                "http:///evil.example/",
                "https:/evil.example/",
                "HTTP://EVIL.EXAMPLE/",
                "http://city.example:8080@evil.example/",
                "//city.example:8080@evil.example/",
                "http://user@city.example:8080/",
                "http://user:word@city.example:8080/",
                "http://city.example:8080.evil.example/",
                "http://city.example/",
                "http://city.example:8081/",
                "https://city.example:8080/",
                "http://evil.example\\@city.example:8080/",
                "http://evil.example#@city.example:8080/",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "javascript://city.example:8080/%0aalert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "//[::1]/",
                "/language/es",
                "/language",
                "/%6canguage/es",
                "/sign-out",
                "/signed-out",
                "/sign-in",
                "/lock",
                "/lock?back=/citations",
                "/logout/back-channel",
                "/a b",
                "/%",
                "/%zz"
            })
    void whatever_else_is_named_leads_to_the_first_page(String elsewhere) {
        assertThat(WayBack.to(elsewhere)).isEqualTo("/");
        assertThat(WayBack.from(elsewhere, HERE)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example/", "/\\evil.example/", "/%2f%2fevil.example/", "//evil.example", "/x/..//e"})
    void a_page_of_ours_whose_path_looks_like_another_place_is_not_led_back_to(String path) {
        assertThat(WayBack.from("http://city.example:8080" + path, HERE)).isEqualTo("/");
    }

    @Test
    void what_is_too_long_to_be_a_page_of_ours_is_none() {
        assertThat(WayBack.to("/" + "a".repeat(3000))).isEqualTo("/");
        assertThat(WayBack.from("http://city.example:8080/" + "a".repeat(3000), HERE))
                .isEqualTo("/");
        assertThat(WayBack.to(null)).isEqualTo("/");
        assertThat(WayBack.from(null, HERE)).isEqualTo("/");
    }
}
