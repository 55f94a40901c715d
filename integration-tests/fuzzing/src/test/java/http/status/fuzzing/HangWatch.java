package http.status.fuzzing;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Ends the Java virtual machine where one run of a target takes longer than anything here could. */
final class HangWatch {
    private static final long LIMIT = TimeUnit.SECONDS.toNanos(20);
    private static final int EXIT_STATUS = 70;

    /** The present run, or none. */
    private static volatile @Nullable HangWatch present;

    static {
        Thread watch = new Thread(HangWatch::watch, "hang watch");
        watch.setDaemon(true);
        watch.start();
    }

    private final Thread thread = Thread.currentThread();
    private final long began = System.nanoTime();
    private final Object[] arguments;

    private HangWatch(Object[] arguments) {
        this.arguments = arguments;
    }

    static void begin(Object[] arguments) {
        present = new HangWatch(arguments);
    }

    static void end() {
        present = null;
    }

    private static void watch() {
        while (true) {
            HangWatch run = present;
            if (run != null && System.nanoTime() - run.began > LIMIT) {
                run.tellAndHalt();
            }
            try {
                TimeUnit.SECONDS.sleep(1);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void tellAndHalt() {
        // Past the streams that the tests' runner has put in the place of the system's: they would be lost.
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        err.println("== HANG: " + Fuzzed.seed(arguments));
        for (StackTraceElement element : thread.getStackTrace()) {
            err.println("\tat " + element);
        }
        Runtime.getRuntime().halt(EXIT_STATUS);
    }
}
