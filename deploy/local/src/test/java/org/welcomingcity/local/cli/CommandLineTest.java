package org.welcomingcity.local.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomingcity.local.city.LocalCityOptions;
import org.welcomingcity.local.city.Part;
import org.welcomingcity.local.machine.Trouble;

class CommandLineTest {

    private static final Path ROOT = Path.of("/checkout");

    @Test
    void nothingSaidIsADemoOnTheUsualPortsInTheCheckout() {
        var options = read();

        assertThat(options).isEqualTo(LocalCityOptions.in(ROOT));
        assertThat(options.data()).isEqualTo(ROOT.resolve("run"));
        assertThat(options.demo()).isTrue();
        assertThat(options.reset()).isFalse();
        assertThat(options.port(Part.PORTAL)).isEqualTo(8080);
    }

    @Test
    void everythingCanBeSaid() {
        var options = read("--reset", "--no-demo", "--data", "/elsewhere", "--portal-port=9080");

        assertThat(options.reset()).isTrue();
        assertThat(options.demo()).isFalse();
        assertThat(options.data()).isEqualTo(Path.of("/elsewhere"));
        assertThat(options.port(Part.PORTAL)).isEqualTo(9080);
    }

    @ParameterizedTest
    @EnumSource
    void everyPartCanBeToldItsPort(Part part) {
        assertThat(read(part.option(), "19999").port(part)).isEqualTo(19_999);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--what", "start", "--portal-ports", ""})
    void whatIsNotAnOptionIsNamed(String argument) {
        assertThatThrownBy(() -> read(argument))
                .isInstanceOf(Trouble.class)
                .hasMessage("Unknown option: " + argument + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "http", "8080.5"})
    void whatIsNotAPortIsNamed(String port) {
        assertThatThrownBy(() -> read("--portal-port", port))
                .isInstanceOf(Trouble.class)
                .hasMessage("--portal-port " + port + " is not a port.");
    }

    @Test
    void anOptionDoesNotSwallowTheNextOne() {
        assertThatThrownBy(() -> read("--data", "--reset"))
                .isInstanceOf(Trouble.class)
                .hasMessage("--data needs a value.");
    }

    @Test
    void aSwitchTakesNoValue() {
        assertThatThrownBy(() -> read("--reset=no"))
                .isInstanceOf(Trouble.class)
                .hasMessage("--reset=no takes no value.");
    }

    @Test
    void twoPartsCannotShareAPort() {
        assertThatThrownBy(() -> read("--portal-port", "8081"))
                .isInstanceOf(Trouble.class)
                .hasMessage("Port 8081 is wanted for portal and for citations.");
    }

    @Test
    void anyNumberOfPartsMayTakeAFreePort() {
        assertThat(read("--portal-port", "0", "--citations-port", "0").port(Part.CITATIONS))
                .isZero();
    }

    @Test
    void aGazetteerMustBeThere() {
        assertThatThrownBy(() -> read("--gazetteer", "/nowhere/places.csv"))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("/nowhere/places.csv");
    }

    @Test
    void theUsageKnowsEveryOptionOfAPart() throws Exception {
        try (var usage = Main.class.getResourceAsStream("usage.txt")) {
            assertThat(new String(usage.readAllBytes()))
                    .contains(List.of(Part.values()).stream().map(Part::option).toList());
        }
    }

    private static LocalCityOptions read(String... arguments) {
        return CommandLine.read(ROOT, List.of(arguments));
    }
}
