package http.status.explorer;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A test of the running server: each class has a server of its own on a free port, and a client of it. */
abstract class RunningExplorer {
    static ExplorerServer server;
    static Client client;

    @BeforeAll
    static void start() throws IOException {
        server = ExplorerServer.start(0);
        client = new Client(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }
}
