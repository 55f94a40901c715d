/** The tool that compares a copy of IANA's HTTP Status Code Registry with the enum of the library. */
module http.status.registry.drift {
    // What is compared, and through it the vocabulary.
    requires http.status.iana;

    // One reader for each form of the registry: XML, CSV.
    requires java.xml;
    requires org.apache.commons.csv;

    // Nullness annotations: wanted at compile time, never at run time.
    requires static org.jspecify;
}
