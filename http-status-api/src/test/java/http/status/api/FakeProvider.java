package http.status.api;

import http.status.api.spi.StatusCodeProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;

/** A provider as an application writes one, whose class another loader can define again. */
public final class FakeProvider implements StatusCodeProvider {
    /** Called by the other loader's copy. */
    public FakeProvider() {}

    static byte[] bytes() {
        try (InputStream in = FakeProvider.class.getResourceAsStream("FakeProvider.class")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String registry() {
        return "fake";
    }

    @Override
    public Collection<StatusCode> statusCodes() {
        return List.of(StatusCode.builder("fake", 480).build());
    }
}
