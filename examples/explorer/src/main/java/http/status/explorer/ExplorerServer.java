package http.status.explorer;

import com.sun.net.httpserver.HttpServer;
import http.status.api.StatusCatalog;
import http.status.api.TextCatalog;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The running server: it listens on 127.0.0.1 alone, from {@link #start(int)} to {@link #close()}. */
final class ExplorerServer implements AutoCloseable {
    /** How many requests are worked on at a time; more of them wait. */
    private static final int THREADS = 16;

    static {
        // The JDK's server reads its settings when the first one is made; -D on the command line wins over these.
        Properties settings = System.getProperties();
        // Slow clients: a thread belongs to a request from its first byte to its last, so that as many clients as there
        // are
        // threads, each sending a field now and then, keep everybody else waiting until their time is over, and may
        // come
        // again. The JDK's server has no better remedy: what the world can reach stands behind a proxy, or is another
        // server.
        // Seconds for a request to come, and for its answer to go. By default there is no end to them, and every slow
        // client would keep one thread for ever.
        settings.putIfAbsent("sun.net.httpserver.maxReqTime", "10");
        settings.putIfAbsent("sun.net.httpserver.maxRspTime", "10");
        // Fields and content go in two packets: without this, the second waits until the client confirms the first.
        settings.putIfAbsent("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads;

    private ExplorerServer(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /**
     * Starts a server on the installed registries and texts.
     *
     * @param port the TCP port; 0 stands for any free one
     * @throws java.net.BindException if the port is taken, or not allowed
     */
    static ExplorerServer start(int port) throws IOException {
        return start(port, StatusCatalog.installed(), TextCatalog.installed());
    }

    static ExplorerServer start(int port, StatusCatalog codes, TextCatalog texts) throws IOException {
        System.Logger logger = System.getLogger(ExplorerServer.class.getName());
        return start(port, new Responder(codes, texts, new Pages(codes, texts), logger));
    }

    static ExplorerServer start(int port, Responder responder) throws IOException {
        // The address as numbers: "localhost" is what a hosts file makes of it.
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        HttpServer server = HttpServer.create(new InetSocketAddress(loopback, port), 0);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        server.setExecutor(threads);
        server.createContext("/", new ExchangeHandler(responder));
        server.start();
        return new ExplorerServer(server, threads);
    }

    /** The port on which the server listens: the one asked for, or the free one that it was given. */
    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
