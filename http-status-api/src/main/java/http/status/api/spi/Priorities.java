package http.status.api.spi;

/** The usual priorities of registries and texts: the higher value comes first. Any other value is as good. */
public final class Priorities {
    /** 1000: the IANA registry, and the texts that come with this library. Only a higher value comes before them. */
    public static final int IANA = 1000;

    /** 0: a registry, or texts, of one's own, which leave IANA's codes as they are. */
    public static final int OWN = 0;

    /** -1000: what others use outside IANA's registry, such as the vendors' codes. */
    public static final int NON_STANDARD = -1000;

    private Priorities() {}
}
