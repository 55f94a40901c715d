package http.status.explorer;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A client that sends any bytes, those that no well-behaved client would. */
final class RawClient {
    private static final int TIMEOUT_IN_MILLISECONDS = 20_000;

    private RawClient() {}

    /** Sends a request line and fields, and reads until the server closes the connection. Characters are bytes. */
    static String send(ExplorerServer server, String requestLine, String... fields) throws IOException {
        StringBuilder request = new StringBuilder(requestLine)
                .append(" HTTP/1.1\r\nHost: 127.0.0.1:")
                .append(server.port())
                .append("\r\n");
        for (String field : fields) {
            request.append(field).append("\r\n");
        }
        return sendBytes(server, request.append("Connection: close\r\n\r\n").toString());
    }

    static String sendBytes(ExplorerServer server, String bytes) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(TIMEOUT_IN_MILLISECONDS);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
