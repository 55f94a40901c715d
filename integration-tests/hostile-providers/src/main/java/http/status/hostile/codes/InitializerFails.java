package http.status.hostile.codes;

/** Its static initialiser fails, so that the class is unusable for ever. */
public final class InitializerFails extends Usurper {
    static final int CODES = Integer.parseInt("many");
}
