package http.status.rest;

import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import org.jspecify.annotations.Nullable;

/**
 * Makes a Jakarta REST application tell its errors in the reader's language, and take status codes as parameters.
 *
 * <ul>
 *   <li>A response with a status of 400 or more and without an entity gets a problem (RFC 9457): in the format that the {@code Accept}
 *       field prefers, in the language that {@code Accept-Language} prefers. Whatever made it: the application, an exception, or the
 *       runtime itself, which answers 404, 405, 406 and 415.
 *   <li>An exception for which the application has no {@code ExceptionMapper} is logged under {@code http.status.rest}, and is a 500
 *       like any other. So is logged what causes a {@code WebApplicationException} of 500 or more without an entity. Neither message nor
 *       stack trace is ever sent.
 *   <li>A response with an entity, and one with a status below 400, goes out as it is. The application's own fields stay, and its own
 *       {@code ExceptionMapper}s come first.
 *   <li>A parameter, such as a {@code @PathParam}, may be a {@link http.status.api.StatusCode}: three digits. Of a list
 *       of parameters with one that isn't a code, Jersey makes a 500.
 * </ul>
 *
 * <p>An implementation of Jakarta REST 3.1 or later finds this feature by itself, unless the application's property
 * {@code jakarta.ws.rs.loadServices} is false. Where no services are loaded, it is registered like every other component:
 *
 * <pre>
 * public Set&lt;Class&lt;?&gt;&gt; getClasses() {
 *     return Set.of(Orders.class, StatusFeature.class);
 * }
 * </pre>
 *
 * <p>A second registration is ignored, as that of every component. In a client it does nothing.
 */
public final class StatusFeature implements Feature {
    /**
     * The name of a property of the application: where its value is false, errors stay as they are, and parameters may be status codes all the
     * same. A {@code Boolean}, or {@code "true"} or {@code "false"} in letters of any case; absent, it is true.
     */
    public static final String PROBLEMS = "http.status.rest.problems";

    /** Where this property of Jersey is true, a 404 without an entity goes on to whatever is behind Jersey's filter. */
    private static final String JERSEY_FORWARD = "jersey.config.servlet.filter.forwardOn404";

    private static final int MAX_SHOWN = 20;

    /** Creates the feature. */
    public StatusFeature() {}

    /**
     * Registers what the property {@link #PROBLEMS} asks for.
     *
     * @param context where it is registered, not null
     * @return whether anything was registered: false in a client
     * @throws IllegalArgumentException if the value of {@link #PROBLEMS} is neither true nor false
     */
    @Override
    public boolean configure(FeatureContext context) {
        Configuration configuration = context.getConfiguration();
        if (configuration.getRuntimeType() == RuntimeType.CLIENT) {
            return false;
        }
        boolean problems = isTrue(configuration.getProperty(PROBLEMS));
        // As instances, and not as classes: so the runtime makes none, and they can stay hidden in a package that
        // nobody opens.
        context.register(new StatusCodeParams());
        if (problems) {
            boolean forwards = Boolean.parseBoolean(String.valueOf(configuration.getProperty(JERSEY_FORWARD)));
            context.register(new ProblemFilter(forwards));
            context.register(new UncaughtMapper());
        }
        return true;
    }

    private static boolean isTrue(@Nullable Object value) {
        String text = value == null ? "true" : value.toString();
        if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
            throw new IllegalArgumentException("the property " + PROBLEMS + " is \""
                    + text.substring(0, Math.min(text.length(), MAX_SHOWN))
                    + "\": give true or false, or leave it out, which is true");
        }
        return text.equalsIgnoreCase("true");
    }
}
