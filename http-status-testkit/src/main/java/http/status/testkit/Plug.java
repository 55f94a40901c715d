package http.status.testkit;

/**
 * One provider's class and the service type as which it plugs in.
 *
 * @param service the service type
 * @param type the class that implements it
 */
record Plug(Class<?> service, Class<?> type) {
    String name() {
        return type.getName();
    }
}
