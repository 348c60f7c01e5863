package org.welcomingcity.ledger.consumer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Follows one feed for as long as it is open. A page and the cursor after it commit together, so an entry takes effect
 * exactly once, whatever dies in between; several replicas may follow the same feed, and one of them takes each page.
 */
public final class FeedFollower implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(FeedFollower.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final String feed;
    private final FeedSource source;
    private final FeedHandler handler;
    private final Cursors cursors;
    private final ReentrantLock database = new ReentrantLock();
    private volatile boolean running;
    private volatile String state = "not started";
    private volatile long size;
    private @Nullable Thread thread;

    /**
     * @param feed the name under which the cursor is kept
     * @param source where the feed comes from
     * @param handler what is made of it
     */
    public FeedFollower(String feed, FeedSource source, FeedHandler handler, Cursors cursors) {
        this.feed = feed;
        this.source = source;
        this.handler = handler;
        this.cursors = cursors;
    }

    /** Begins to follow. */
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("follows-" + feed).start(this::run);
    }

    /** The feed's name. */
    public String feed() {
        return feed;
    }

    /** In words, what it is doing. */
    public String state() {
        return state;
    }

    /** How many entries were sealed there when it last heard. */
    public long size() {
        return size;
    }

    /** Stops, and waits until nothing is under way. */
    @Override
    public void close() {
        if (thread != null) {
            // An interrupt closes the socket on which a virtual thread waits; it may hit the feed, never the database.
            database.lock();
            try {
                running = false;
                thread.interrupt();
            } finally {
                database.unlock();
            }
            try {
                thread.join(Duration.ofSeconds(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void run() {
        var pause = FIRST_PAUSE;
        while (running) {
            try {
                turn();
                pause = FIRST_PAUSE;
                say("following", null);
            } catch (InterruptedException e) {
                return;
            } catch (IOException | RuntimeException e) {
                if (!running) {
                    return;
                }
                say("waiting to try again: " + e.getMessage(), e);
                if (!slept(pause)) {
                    return;
                }
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        }
    }

    /** Fetches one page and takes it in. */
    void turn() throws IOException, InterruptedException {
        var asked = undisturbed(() -> cursors.of(feed));
        var known = treeOf();
        var page = source.after(asked, known.size());
        size = page.size();
        mustContinue(known, page);
        if (page.size() < asked) {
            // Its database was set back, or the address is another ledger's: going on would skip what is sealed next.
            throw new IOException("%s has %d entries, and %d were taken in".formatted(feed, page.size(), asked));
        }
        if (page.next() > asked) {
            mustBeWhole(page, asked);
            undisturbed(() -> QuarkusTransaction.requiringNew().call(() -> take(page)));
        }
    }

    private KnownTree treeOf() throws InterruptedException {
        database.lockInterruptibly();
        try {
            return cursors.treeOf(feed);
        } finally {
            database.unlock();
        }
    }

    // How many entries there are proves nothing: they may be others than those that were taken in.
    private void mustContinue(KnownTree known, FollowedPage page) throws IOException {
        if (page.tree() == null) {
            if (known.size() > 0 || page.size() > 0) {
                throw new IOException("%s does not tell of its tree".formatted(feed));
            }
            return;
        }
        var wrong = known.notContinuedBy(page.tree());
        if (wrong.isPresent()) {
            throw new IOException("%s is refused, %s".formatted(feed, wrong.get()));
        }
    }

    private long undisturbed(LongSupplier work) throws InterruptedException {
        database.lockInterruptibly();
        try {
            if (!running) {
                throw new InterruptedException("told to stop");
            }
            return work.getAsLong();
        } finally {
            database.unlock();
        }
    }

    private long take(FollowedPage page) {
        var held = cursors.held(feed);
        page.entries().stream().filter(entry -> entry.position() > held).forEach(handler::take);
        if (page.next() > held) {
            cursors.move(feed, page.next());
        }
        if (page.tree() != null) {
            cursors.continues(
                    feed, new KnownTree(page.tree().size(), page.tree().root()));
        }
        return page.next();
    }

    // Nothing is filtered here, so positions follow one another; a page with a hole is not taken.
    private static void mustBeWhole(FollowedPage page, long asked) throws IOException {
        var expected = asked;
        for (var entry : page.entries()) {
            expected++;
            if (entry.position() != expected) {
                throw new IOException("position %d came where %d was due".formatted(entry.position(), expected));
            }
        }
        if (page.next() != expected) {
            throw new IOException("the page ends at %d and says %d".formatted(expected, page.next()));
        }
    }

    private void say(String said, @Nullable Exception failure) {
        if (!said.equals(state)) {
            state = said;
            if (failure == null) {
                LOG.infof("feed %s: %s", feed, said);
            } else {
                LOG.warnf("feed %s: %s", feed, said);
            }
        }
    }

    private static boolean slept(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }
}
