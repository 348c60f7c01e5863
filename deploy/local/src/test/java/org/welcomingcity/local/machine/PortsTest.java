package org.welcomingcity.local.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aTakenPortIsNamedWithTheOptionThatChoosesAnother() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.mustBeFree(taken.getLocalPort(), "portal", "--portal-port"))
                    .isInstanceOf(Trouble.class)
                    .hasMessage("Port " + taken.getLocalPort() + ", wanted for portal, is in use.")
                    .hasToString("Port " + taken.getLocalPort() + ", wanted for portal, is in use.%n".formatted()
                            + "Mend: Stop whatever listens there, or choose another port with --portal-port.");
        }
    }

    @Test
    void aFreePortIsNoTrouble() {
        var port = Ports.free(1).getFirst();

        assertThatCode(() -> Ports.mustBeFree(port, "portal", "--portal-port")).doesNotThrowAnyException();
    }

    @Test
    void freePortsAreAllDifferent() {
        assertThat(Ports.free(20)).hasSize(20).doesNotHaveDuplicates();
    }
}
