package org.welcomingcity.kernel.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RightsTableTest {

    /** Rights made up for the test. */
    static final class Lots {

        @HeldBy({"clerk", "chief", "lots:write"})
        public static final String OPEN = "open a lot";

        @HeldBy("chief")
        public static final String CLOSE = "close a lot";

        public static final String NO_RIGHT = "anything else";

        private Lots() {}
    }

    /** The rights that a library brings. */
    static final class Library {

        @HeldBy("feed:{service}")
        public static final String FOLLOW = "follow the feed";

        private Library() {}
    }

    static final class OneWord {

        @HeldBy("chief")
        public static final String RIGHT = "open";

        private OneWord() {}
    }

    static final class LikeAScope {

        @HeldBy("chief")
        public static final String RIGHT = "lots:write";

        private LikeAScope() {}
    }

    static final class HeldByNobody {

        @HeldBy({})
        public static final String RIGHT = "open a lot";

        private HeldByNobody() {}
    }

    static final class Hidden {

        @HeldBy("chief")
        private static final String RIGHT = "open a lot";

        private Hidden() {}
    }

    private final RightsTable table = RightsTable.of("lots", List.of(Lots.class, Library.class));

    @Test
    void aRightIsHeldByTheRolesBesideIt() {
        assertThat(table.rights()).containsExactly(Library.FOLLOW, Lots.OPEN, Lots.CLOSE);
        assertThat(table.holdersOf(Lots.OPEN)).containsExactly("clerk", "chief", "lots:write");
        assertThat(table.holdersOf("fly a kite")).isEmpty();
    }

    @Test
    void somebodyHoldsWhatTheirRolesHoldTogether() {
        assertThat(table.heldBy(List.of("clerk"))).containsExactly(Lots.OPEN);
        assertThat(table.heldBy(List.of("clerk", "chief", "stranger")))
                .containsExactlyInAnyOrder(Lots.OPEN, Lots.CLOSE);
        assertThat(table.heldBy(List.of())).isEmpty();
    }

    @Test
    void aLibrarysScopeNamesTheServiceItServes() {
        assertThat(table.holdersOf(Library.FOLLOW)).containsExactly("feed:lots");
    }

    @ParameterizedTest
    @ValueSource(classes = {OneWord.class, LikeAScope.class, HeldByNobody.class, Hidden.class})
    void aRightSaysWhatMayBeDoneAndSomebodyHoldsIt(Class<?> declaring) {
        assertThatIllegalArgumentException().isThrownBy(() -> RightsTable.of("lots", List.of(declaring)));
    }

    @Test
    void aRightIsNamedOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RightsTable.of("lots", List.of(Lots.class, Lots.class)))
                .withMessage("two rights are to open a lot");
    }

    @Test
    void theTableShowsRightByRole() {
        assertThat(table.asMarkdown()).isEqualTo("""
                | may | chief | clerk | scopes |
                |---|:-:|:-:|---|
                | follow the feed | | | `feed:lots` |
                | open a lot | ● | ● | `lots:write` |
                | close a lot | ● | |  |
                """);
    }
}
