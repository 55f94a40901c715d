package http.status.engines;

/** What Spark may send objects through. */
enum Serializer {
    JAVA("org.apache.spark.serializer.JavaSerializer"),
    KRYO("org.apache.spark.serializer.KryoSerializer");

    final String className;

    Serializer(String className) {
        this.className = className;
    }
}
