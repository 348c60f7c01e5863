package org.welcomingcity.local.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.welcomingcity.local.city.LocalCity;
import org.welcomingcity.local.city.LocalCityOptions;
import org.welcomingcity.local.demo.DemoReplay;
import org.welcomingcity.local.machine.Trouble;

/** {@code deploy/up}, once everything is built. */
public final class Main {

    private static final int FAILED = 1;

    private final PrintStream out;
    private final PrintStream err;
    private volatile boolean toldToStop;

    private Main(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Starts a city and runs until Ctrl-C, or until something in it dies. */
    public static void main(String[] arguments) {
        var main = new Main(System.out, System.err);
        var finished = new CountDownLatch(1);
        main.stopOnRequest(Thread.currentThread(), finished);
        int status;
        try {
            status = main.run(new ArrayList<>(Arrays.asList(arguments)));
        } finally {
            finished.countDown();
        }
        System.exit(status);
    }

    /** A request to end reaches the thread that holds the city; the JVM stays until that thread has put it away. */
    private void stopOnRequest(Thread holder, CountDownLatch finished) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            if (finished.getCount() == 0) {
                                return;
                            }
                            toldToStop = true;
                            holder.interrupt();
                            try {
                                finished.await();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        },
                        "stop"));
    }

    private int run(List<String> arguments) {
        try {
            if (CommandLine.asksForHelp(arguments)) {
                out.print(usage());
                return 0;
            }
            var root = root(arguments);
            live(CommandLine.read(root, arguments));
            return 0;
        } catch (Trouble trouble) {
            return say(trouble);
        } catch (InterruptedException e) {
            out.println("Stopped.");
            return 0;
        } catch (RuntimeException e) {
            if (!toldToStop) {
                err.println();
                e.printStackTrace(err);
            }
            return FAILED;
        }
    }

    /** Lives until told to stop, or until something dies; what died is told last, after all the rest has stopped. */
    private void live(LocalCityOptions options) throws InterruptedException {
        try (var city = LocalCity.start(options, out::println)) {
            replay(city);
            Summary.of(city).forEach(out::println);
            try {
                throw city.firstDeath().get();
            } catch (InterruptedException e) {
                out.println();
                throw e;
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void replay(LocalCity city) throws InterruptedException {
        if (!city.options().demo()) {
            return;
        }
        try {
            DemoReplay.run(city, city.dataDirectory(), city.options().gazetteer(), out::println);
        } catch (Trouble trouble) {
            // That nobody answers is only how we heard of it.
            throw city.firstDeath().getNow(trouble);
        }
    }

    private int say(Trouble trouble) {
        // Whatever fails because it was told to stop is not worth a complaint.
        if (!toldToStop) {
            err.println();
            err.println(trouble);
        }
        return FAILED;
    }

    /** The checkout: the script says where it is. */
    private static Path root(List<String> arguments) {
        var at = arguments.indexOf("--root");
        if (at < 0 || at + 1 == arguments.size()) {
            throw new Trouble("The launcher was not told which checkout it belongs to.", "Start it with deploy/up.");
        }
        arguments.remove(at);
        return Path.of(arguments.remove(at));
    }

    private static String usage() {
        try (var text = Main.class.getResourceAsStream("usage.txt")) {
            return text == null ? "" : new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
