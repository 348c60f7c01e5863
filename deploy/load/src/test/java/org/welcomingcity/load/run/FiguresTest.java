package org.welcomingcity.load.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void a_ratio_is_one_at_the_limit_whichever_way_the_limit_lies() {
        var figures = new Figures()
                .atMost("a search", 50, "ms", 100)
                .atLeast("appends", 0.944, "", 0.85)
                .noted("loading", 256, "ms");
        assertThat(figures.areKept()).isTrue();
        assertThat(figures.all().get(0).ratio()).isEqualTo(0.5);
        assertThat(figures.all().get(1).ratio()).isLessThan(1);
        assertThat(figures.asTable().lines())
                .hasSize(4)
                .anyMatch(line -> line.matches("a search +50 ms +100 ms +0\\.50"))
                .anyMatch(line -> line.matches("appends +0\\.944 +0\\.85 +0\\.90"))
                .anyMatch(line -> line.matches("loading +256 ms +"));
    }

    @Test
    void a_limit_that_is_not_kept_is_said_and_the_run_has_failed() {
        var figures = new Figures().atMost("a search", 150, "ms", 100).atLeast("replay", 250_358, "/s", 100_000);
        assertThat(figures.areKept()).isFalse();
        assertThat(figures.asTable()).contains("not kept").contains("250,358 /s");
        assertThat(new Figures().atLeast("appends", 0.5, "", 0.85).areKept()).isFalse();
    }

    @Test
    void an_option_has_a_number_or_the_usual_one() {
        var options = new Options(List.of("--entries", "1_000", "--plans"));
        assertThat(options.number("--entries", 5)).isEqualTo(1_000);
        assertThat(options.number("--times", 5)).isEqualTo(5);
        assertThat(options.has("--plans")).isTrue();
        assertThatThrownBy(() -> new Options(List.of("--times", "many")).number("--times", 5))
                .hasMessage("--times needs a number, not many.");
        assertThatThrownBy(() -> new Options(List.of("--times")).number("--times", 5))
                .hasMessage("--times needs a number.");
    }
}
