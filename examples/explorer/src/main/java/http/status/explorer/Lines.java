package http.status.explorer;

/** Text while it is written, line by line. */
final class Lines {
    private final StringBuilder text = new StringBuilder();
    private final Wording wording;

    Lines(Wording wording) {
        this.wording = wording;
    }

    void line(String line) {
        text.append(line).append('\n');
    }

    /** Adds a line that belongs to the one before. */
    void indented(String line) {
        line("  " + line);
    }

    /** Adds a line that names what follows, apart from what is before. */
    void heading(String key) {
        line("");
        line(wording.get(key));
    }

    /** Adds a line with a label, unless there is nothing behind the label. */
    void labelled(String key, String value) {
        if (!value.isEmpty()) {
            line(label(key, value));
        }
    }

    /** Puts a label before a value. */
    String label(String key, String value) {
        return wording.get(key) + wording.get("colon") + " " + value;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
