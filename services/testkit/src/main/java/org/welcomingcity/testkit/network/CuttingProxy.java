package org.welcomingcity.testkit.network;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Passes TCP on to a port of this machine, and cuts connections when it is told to: after so many bytes, or all of them. */
public final class CuttingProxy implements AutoCloseable {

    private static final int NEVER = Integer.MAX_VALUE;

    private final ServerSocket door;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger cuts = new AtomicInteger();
    private volatile int cutAfter = NEVER;
    private volatile boolean down;

    /** In front of that port. */
    public CuttingProxy(int target) throws IOException {
        this.target = target;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::welcome);
    }

    /** Where to connect instead. */
    public int port() {
        return door.getLocalPort();
    }

    /** Cuts every connection to come after so many bytes of what the target answers. */
    public void cutAfter(int bytes) {
        cutAfter = bytes;
        hangUp();
    }

    /** Nobody gets through, and whoever did is cut off. */
    public void goDown() {
        down = true;
        hangUp();
    }

    /** Everything passes again. */
    public void heal() {
        cutAfter = NEVER;
        down = false;
        hangUp();
    }

    /** How many connections were made through it. */
    public int connections() {
        return connections.get();
    }

    /** How many of them were cut in the middle of an answer. */
    public int cuts() {
        return cuts.get();
    }

    @Override
    public void close() throws IOException {
        door.close();
        hangUp();
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> connect(caller));
            } catch (IOException e) {
                // Closed: nobody else comes.
            }
        }
    }

    private void connect(Socket caller) {
        open.add(caller);
        try (caller) {
            if (down) {
                return;
            }
            try (var called = new Socket(InetAddress.getLoopbackAddress(), target)) {
                open.add(called);
                Thread.ofVirtual().start(() -> pass(caller, called, NEVER));
                pass(called, caller, cutAfter);
            }
        } catch (IOException e) {
            // The other side hears of it by its connection being gone.
        } finally {
            open.removeIf(Socket::isClosed);
        }
    }

    private void pass(Socket from, Socket to, int most) {
        var left = most;
        var buffer = new byte[4096];
        try {
            int read;
            while ((read = from.getInputStream().read(buffer)) >= 0) {
                to.getOutputStream().write(buffer, 0, Math.min(read, left));
                to.getOutputStream().flush();
                left = most == NEVER ? NEVER : left - read;
                if (left <= 0) {
                    cuts.incrementAndGet();
                    break;
                }
            }
        } catch (IOException e) {
            // One side is gone; so is the other, below.
        }
        close(from);
        close(to);
    }

    private void hangUp() {
        open.forEach(CuttingProxy::close);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is as closed as it will be.
        }
    }
}
