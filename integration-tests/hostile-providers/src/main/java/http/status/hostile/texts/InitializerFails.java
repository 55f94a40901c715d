package http.status.hostile.texts;

/** Its static initialiser fails, so that the class is unusable for ever. */
public final class InitializerFails extends Forger {
    static final int TEXTS = Integer.parseInt("many");
}
