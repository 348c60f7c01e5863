package org.welcomingcity.local.machine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Looks whether ports of this machine are free, and finds some that are. */
public final class Ports {

    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 30_000;

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

    /**
     * As many different free ports as asked for. They lie below those that the system lends to outgoing connections
     * (from 32768 on Linux): between now and the moment a part listens, a connection of another part could have its port.
     */
    public static List<Integer> free(int howMany) {
        var candidates = IntStream.range(LOWEST, HIGHEST).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(candidates);
        var free = candidates.stream().filter(Ports::isFree).limit(howMany).toList();
        if (free.size() < howMany) {
            throw new Trouble("This machine has no %d free ports.".formatted(howMany), "Stop what listens there.");
        }
        return free;
    }
}
