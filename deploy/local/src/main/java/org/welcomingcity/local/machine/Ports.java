package org.welcomingcity.local.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** Looks whether ports of this machine are free, and finds some that are. */
public final class Ports {

    private Ports() {}

    /**
     * Refuses a port that somebody else listens on.
     *
     * @param what who wants it, for the message
     * @param option the option that chooses another
     * @throws Trouble naming port and option when it is taken
     */
    public static void mustBeFree(int port, String what, String option) {
        if (!isFree(port)) {
            throw new Trouble(
                    "Port " + port + ", wanted for " + what + ", is in use.",
                    "Stop whatever listens there, or choose another port with " + option + ".");
        }
    }

    /** Whether nobody listens on the port of the loopback address. */
    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            // Without this a connection of a run that just ended would still hold the port for a minute.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** As many different free ports as asked for. Held open together while they are chosen, so none comes twice. */
    public static List<Integer> free(int howMany) {
        var sockets = new ArrayList<ServerSocket>();
        try {
            for (var i = 0; i < howMany; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return sockets.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port", e);
        } finally {
            for (var socket : sockets) {
                try {
                    socket.close();
                } catch (IOException ignored) {
                    // It was ours alone; the port is free again when the JVM lets go of it.
                }
            }
        }
    }
}
