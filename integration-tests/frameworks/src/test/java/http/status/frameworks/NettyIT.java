package http.status.frameworks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.example.netty.Statuses;
import http.status.api.StatusCode;
import http.status.iana.HttpStatus;
import io.netty.buffer.ByteBuf;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpResponseEncoder;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NettyIT {
    private static String statusLine(HttpResponseStatus status) {
        EmbeddedChannel channel = new EmbeddedChannel(new HttpResponseEncoder());
        try {
            channel.writeOutbound(new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status));
            ByteBuf head = channel.readOutbound();
            String sent = head.toString(StandardCharsets.ISO_8859_1);
            head.release();
            return sent.substring(0, sent.indexOf("\r\n"));
        } finally {
            channel.finishAndReleaseAll();
        }
    }

    @Test
    void thePhraseOnTheWireIsThatOfTheRegistry() {
        assertEquals("HTTP/1.1 425 Too Early", statusLine(Statuses.toNetty(StatusCode.of(425))));
        assertEquals("HTTP/1.1 499 ", statusLine(Statuses.toNetty(StatusCode.of(499))));
    }

    @Test
    void everyCodeComesBackAsItself() {
        for (int code = 100; code <= 999; code++) {
            StatusCode status = StatusCode.of(code);
            assertSame(status, Statuses.fromNetty(Statuses.toNetty(status)));
        }
    }

    @Test
    void whatHasTheSamePhraseIsNettysConstant() {
        assertSame(HttpResponseStatus.NOT_FOUND, Statuses.toNetty(StatusCode.of(404)));
    }

    /** Where this has changed, a sentence of the page is to be changed. */
    @Test
    void nettyHasPhrasesOfItsOwn() {
        assertEquals("Unordered Collection", HttpResponseStatus.valueOf(425).reasonPhrase());
        assertEquals(
                12,
                Stream.of(HttpStatus.values())
                        .filter(code -> !code.phrase()
                                .equals(HttpResponseStatus.valueOf(code.code()).reasonPhrase()))
                        .count());
    }
}
