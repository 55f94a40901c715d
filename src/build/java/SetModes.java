import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Gives every file in the jars of a folder the mode 644 and every folder in them 755, so that a jar doesn't tell the umask
 * of the machine it was made on. Maven's plugins take the modes from the disk, and have no setting for them.
 *
 * <p>{@code java SetModes.java folder prefix}, where the prefix begins the names of the jars. Nothing else in a jar is
 * touched, and a jar without modes stays as it is: a modular one, which the JDK's own tool has written.
 */
final class SetModes {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;

    /** The system that an entry's attributes are of: those of Unix are modes. */
    private static final int UNIX = 3;

    private static final int FILE = 0100644;
    private static final int FOLDER = 040755;

    private SetModes() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, arguments[1] + "*.jar")) {
            for (Path jar : jars) {
                byte[] bytes = Files.readAllBytes(jar);
                setModes(jar, ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
                Files.write(jar, bytes);
            }
        }
    }

    /** Walks through the directory at the end of the jar, which alone has the modes. */
    private static void setModes(Path jar, ByteBuffer bytes) throws IOException {
        int end = bytes.limit() - END_LENGTH;
        while (end >= 0 && bytes.getInt(end) != END) {
            end--;
        }
        if (end < 0) {
            throw new IOException(jar + " is no jar");
        }
        int entry = bytes.getInt(end + 16);
        for (int left = Short.toUnsignedInt(bytes.getShort(end + 10)); left > 0; left--) {
            if (bytes.getInt(entry) != ENTRY) {
                throw new IOException(jar + " has no entry at " + entry);
            }
            int name = Short.toUnsignedInt(bytes.getShort(entry + 28));
            if (bytes.get(entry + 5) == UNIX) {
                boolean isFolder = bytes.get(entry + ENTRY_LENGTH + name - 1) == '/';
                bytes.putShort(entry + 40, (short) (isFolder ? FOLDER : FILE));
            }
            entry += ENTRY_LENGTH
                    + name
                    + Short.toUnsignedInt(bytes.getShort(entry + 30))
                    + Short.toUnsignedInt(bytes.getShort(entry + 32));
        }
    }
}
