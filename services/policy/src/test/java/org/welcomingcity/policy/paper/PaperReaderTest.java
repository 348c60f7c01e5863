package org.welcomingcity.policy.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.welcomingcity.policy.stop.Stops.CAMBRIDGE;
import static org.welcomingcity.policy.stop.Stops.POLICY;
import static org.welcomingcity.policy.stop.Stops.TODAY;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.welcomingcity.policy.request.InstrumentRuling;
import org.welcomingcity.policy.stop.StopFacts.Warrant;

/** Papers that pass for a warrant and papers that are one. No paper of an agency reads as judicial, however it is written. */
class PaperReaderTest {

    private static final PaperReader READER = PaperReader.load();

    @ParameterizedTest(name = "{0}: {1} | {2} | {3}")
    @CsvFileSource(resources = "/paper/papers.csv", numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = false)
    void reads(String reads, String number, String court, String issuedBy, @Nullable String why) {
        var read = READER.read(new Paper(number, court, issuedBy));

        assertThat(POLICY.classify(CAMBRIDGE, TODAY, read.facts(false)).judicial())
                .as(why)
                .isEqualTo(reads.equals("JUDICIAL"));
        assertThat(read.findings().isEmpty()).as(why).isEqualTo(reads.equals("JUDICIAL"));
        assertThat(Warrant.of(POLICY.classify(CAMBRIDGE, TODAY, read.facts(false))))
                .isEqualTo(reads.equals("JUDICIAL") ? Warrant.UNCHECKED : Warrant.NOT_JUDICIAL);
    }

    /** Only a second person makes a ground of it, and of a paper that is none not even two. */
    @ParameterizedTest(name = "{0}: {1} | {2} | {3}")
    @CsvFileSource(resources = "/paper/papers.csv", numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = false)
    void isAGroundOnceASecondPersonConfirmedIt(
            String reads, String number, String court, String issuedBy, @Nullable String why) {
        var read = READER.read(new Paper(number, court, issuedBy));
        var ruling = POLICY.classify(CAMBRIDGE, TODAY, read.facts(true));

        assertThat(Warrant.of(ruling) == Warrant.CONFIRMED).as(why).isEqualTo(reads.equals("JUDICIAL"));
        assertThat(ruling.outcome() == InstrumentRuling.Outcome.COMPLY_AS_ORDERED)
                .isEqualTo(reads.equals("JUDICIAL"));
    }

    /** A word of an agency in any of the three, in any writing, beside whatever else: never judicial. */
    @Test
    void aWordOfAnAgencyAnywhereIsEnough() {
        var random = new Random(200205);
        var words = new String[] {
            "ICE", "Immigration", "DHS", "Homeland Security", "deportation", "I-200", "I-205", "I-247A", "EOIR", "ERO"
        };
        for (var round = 0; round < 3000; round++) {
            var word = disguised(words[random.nextInt(words.length)], random);
            var parts = new String[] {"2452CR001234", "Cambridge District Court", "Clerk-Magistrate Ana Ruiz"};
            var at = random.nextInt(3);
            parts[at] = random.nextBoolean() ? word + " " + parts[at] : parts[at] + " " + word;
            var read = READER.read(new Paper(parts[0], parts[1], parts[2]));

            assertThat(POLICY.classify(CAMBRIDGE, TODAY, read.facts(true)).judicial())
                    .as(String.join(" | ", parts))
                    .isFalse();
        }
    }

    private static String disguised(String word, Random random) {
        var written = random.nextBoolean() ? word.toLowerCase(java.util.Locale.ROOT) : word;
        return switch (random.nextInt(6)) {
            case 0 -> written.replace("i", "í").replace("e", "ê").replace("o", "ö");
            case 1 -> String.join("  ", written.split(""));
            case 2 ->
                written.replace('i', 'і').replace('o', 'о').replace('I', 'І').replace('E', 'Е');
            case 3 -> String.join(".", written.split(""));
            case 4 -> String.join("\u200b", written.split(""));
            default -> written;
        };
    }
}
