package org.welcomingcity.reporting.stateexport.application;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads received exports in the background, one after the other. It looks for unfinished ones when it starts and every
 * few seconds, so an import that a crash broke off is taken up again by whichever process is alive.
 */
@ApplicationScoped
class RunImports {

    private static final Logger LOG = Logger.getLogger(RunImports.class);
    private static final int SECONDS_BETWEEN_LOOKS = 3;

    private final ReadFile readFile;
    private final ScheduledExecutorService background = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("state-export").daemon().factory());
    private volatile boolean stopping;
    private @Nullable ScheduledFuture<?> looking;

    RunImports(ReadFile readFile) {
        this.readFile = readFile;
    }

    void start(@Observes StartupEvent start) {
        looking = background.scheduleWithFixedDelay(this::look, 1, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    void hurry(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReceiveExport.Received received) {
        try {
            background.execute(this::look);
        } catch (RejectedExecutionException stopped) {
            LOG.debug("stopping: the import waits for the next start", stopped);
        }
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        stopping = true;
        if (looking != null) {
            looking.cancel(false);
        }
        background.shutdown();
        if (!background.awaitTermination(10, TimeUnit.SECONDS)) {
            LOG.warn("an import is still at work; it goes on at the next start");
        }
    }

    // Whatever goes wrong is tried again at the next look; a job that goes wrong each time fails by itself.
    private void look() {
        try {
            for (var job : readFile.unfinished()) {
                readFile.goOn(job, () -> stopping);
            }
        } catch (RuntimeException e) {
            if (!stopping) {
                LOG.error("looking for imports to go on with", e);
            }
        }
    }
}
