package org.welcomingcity.citations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomingcity.citations.Roadside.anArrestWithoutOtherGround;
import static org.welcomingcity.citations.Roadside.anUnlicensedStop;
import static org.welcomingcity.citations.Roadside.post;
import static org.welcomingcity.citations.Roadside.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.welcomingcity.testkit.token.Tokens;

@QuarkusTest
@RealThing
class NumberingTest {

    @Test
    void a_hundred_officers_at_once_get_a_hundred_numbers_without_a_hole_though_some_stops_break_off()
            throws Exception {
        var posts = new ArrayList<Callable<Integer>>();
        for (var officer = 0; officer < 100; officer++) {
            var token = Tokens.person("officer.n" + officer, "officer");
            posts.add(() -> post(token, "/api/v1/stops", anUnlicensedStop()).statusCode());
            if (officer % 4 == 0) {
                posts.add(() -> post(token, "/api/v1/stops", anArrestWithoutOtherGround(null))
                        .statusCode());
                posts.add(() -> post(
                                token, "/api/v1/stops", with(anUnlicensedStop(), "facts.otherArrestOffence", "90-10"))
                        .statusCode());
            }
        }
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(pool.invokeAll(posts).stream().map(future -> future.resultNow()))
                    .filteredOn(status -> status == 201)
                    .hasSize(100);
        }
        assertThat(
                        Database.texts(
                                "select (max(substr(number, 2)::int) - min(substr(number, 2)::int) + 1 = count(*))::text from citation"))
                .containsExactly("true");
        assertThat(Database.texts("select (max(substr(number, 2)::int) + 1)::text from citation"))
                .isEqualTo(Database.texts("select next_number::text from citation_range"));
    }
}
