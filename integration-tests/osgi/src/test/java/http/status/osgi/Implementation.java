package http.status.osgi;

/** The frameworks that the bundles are tried in; the names of the constants are those of the folders of their jars. */
enum Implementation {
    FELIX,
    EQUINOX
}
