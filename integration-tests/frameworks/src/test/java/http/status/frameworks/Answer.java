package http.status.frameworks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.List;
import java.util.Locale;

/** What a server sent, byte by byte: no client library stands between. */
public record Answer(String statusLine, List<String> fieldLines, String content) {
    private static final int TIMEOUT_MILLIS = 10_000;
    private static final String END = "\r\n";

    /** Asks a path, with fields given as name, value, name, value. */
    public static Answer to(int port, String method, String path, String... fields) throws IOException {
        try (Socket socket = send(port, head(method, path, fields) + "Connection: close" + END + END)) {
            return read(socket.getInputStream(), method);
        }
    }

    /** Asks with HEAD and again with GET on one connection, and gives both answers. */
    public static List<Answer> toHeadAndGet(int port, String path, String... fields) throws IOException {
        String requests = head("HEAD", path, fields) + END + head("GET", path, fields) + END;
        try (Socket socket = send(port, requests)) {
            return List.of(read(socket.getInputStream(), "HEAD"), read(socket.getInputStream(), "GET"));
        }
    }

    /** Sends what may be no request at all. */
    public static Answer toBytes(int port, String request) throws IOException {
        try (Socket socket = send(port, request)) {
            return read(socket.getInputStream(), "GET");
        }
    }

    /** All that comes until the server closes the connection. */
    static String untilClosed(int port, String path) throws IOException {
        try (Socket socket = send(port, head("GET", path) + END)) {
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    public int status() {
        return Integer.parseInt(statusLine.substring(9, 12));
    }

    /** The values of a field, joined; empty if there is none. */
    public String field(String name) {
        String start = name.toLowerCase(Locale.ROOT) + ":";
        return String.join(
                ", ",
                fieldLines.stream()
                        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                        .map(line -> line.substring(start.length()).trim())
                        .toList());
    }

    private static String head(String method, String path, String... fields) {
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1" + END + "Host: localhost" + END);
        for (int i = 0; i < fields.length; i += 2) {
            head.append(fields[i]).append(": ").append(fields[i + 1]).append(END);
        }
        return head.toString();
    }

    private static Socket send(int port, String request) throws IOException {
        Socket socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        socket.getOutputStream().write(request.getBytes(ISO_8859_1));
        socket.getOutputStream().flush();
        return socket;
    }

    private static Answer read(InputStream in, String method) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf(END + END) < 0) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("no response: " + head);
            }
            head.append((char) next);
        }
        List<String> lines =
                head.toString().lines().filter(line -> !line.isEmpty()).toList();
        Answer answer = new Answer(lines.get(0), lines.subList(1, lines.size()), "");
        String length = answer.field("Content-Length");
        byte[] content = method.equals("HEAD")
                ? new byte[0]
                : length.isEmpty() ? in.readAllBytes() : in.readNBytes(Integer.parseInt(length));
        return new Answer(answer.statusLine(), answer.fieldLines(), new String(content, UTF_8));
    }
}
