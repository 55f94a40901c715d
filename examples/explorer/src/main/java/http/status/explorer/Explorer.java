package http.status.explorer;

import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.util.Optional;

/** The command line of the explorer: one optional argument, the TCP port. */
public final class Explorer {
    private static final int DEFAULT_PORT = 8080;
    private static final int MAX_PORT = 65_535;

    private Explorer() {}

    /**
     * Starts the server and returns; it serves until the process is stopped, with Ctrl-C for example.
     *
     * @param args the port, 0..65535, where 0 stands for any free one; 8080 if there is none
     */
    public static void main(String[] args) {
        Optional<ExplorerServer> server = start(args, System.out, System.err);
        if (server.isEmpty()) {
            System.exit(1);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(server.get()::close, "explorer-stop"));
    }

    /** Starts the server and says where; or says in one line why it can't, and gives nothing. */
    static Optional<ExplorerServer> start(String[] args, PrintStream out, PrintStream err) {
        int port = DEFAULT_PORT;
        try {
            port = port(args);
            ExplorerServer server = ExplorerServer.start(port);
            out.println("The explorer serves http://127.0.0.1:" + server.port() + "/ until Ctrl-C stops it.");
            return Optional.of(server);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
        } catch (BindException e) {
            err.println("Port " + port + " of 127.0.0.1 can't be used (" + e.getMessage()
                    + "): stop the program that has it, or give another port as the argument, 0 for any free one.");
        } catch (IOException e) {
            err.println("The server can't start: " + e.getMessage());
        }
        return Optional.empty();
    }

    private static int port(String[] args) {
        if (args.length == 0) {
            return DEFAULT_PORT;
        }
        if (args.length > 1) {
            throw new IllegalArgumentException(
                    args.length + " arguments came in, one is allowed: the port, 0 to " + MAX_PORT + ".");
        }
        // Only digits: Integer.parseInt alone would take a sign, and the digits of other scripts.
        if (args[0].matches("[0-9]{1,5}") && Integer.parseInt(args[0]) <= MAX_PORT) {
            return Integer.parseInt(args[0]);
        }
        throw new IllegalArgumentException("\"" + Excerpt.of(args[0]) + "\" is no port: a number from 0 to " + MAX_PORT
                + " is allowed, 0 stands for any free one.");
    }
}
