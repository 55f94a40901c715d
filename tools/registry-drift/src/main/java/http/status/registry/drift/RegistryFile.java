package http.status.registry.drift;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a copy of the registry from a file, whose content, not whose name, tells the form. */
final class RegistryFile {
    private static final int MAX_BYTES = 10_000_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private RegistryFile() {}

    /** Reads the file. */
    static RegistryCopy read(Path file) throws BadInputException {
        String text = text(bytes(file));
        if (text.isBlank()) {
            throw new BadInputException(Excerpt.quote(file.toString()) + " is empty");
        }
        return text.startsWith("<") ? XmlReader.read(text) : CsvReader.read(text);
    }

    /** Both forms come in UTF-8; a byte order mark before them means nothing. */
    private static String text(byte[] bytes) throws BadInputException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new BadInputException("The file is no text in UTF-8", e);
        }
    }

    private static byte[] bytes(Path file) throws BadInputException {
        String name = Excerpt.quote(file.toString());
        if (!Files.exists(file)) {
            throw new BadInputException(name + " doesn't exist");
        }
        if (!Files.isRegularFile(file)) {
            throw new BadInputException(
                    name + (Files.isDirectory(file) ? " is a directory, not a file" : " is no regular file"));
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new BadInputException(name + " has more than 10 MB, the registry has less than 1 MB");
            }
            return bytes;
        } catch (IOException e) {
            throw new BadInputException(name + " can't be read, look at its permissions", e);
        }
    }
}
