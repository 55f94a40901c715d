/** An application that speaks resource bundles, and knows nothing of the library's types. */
module com.example.bundles {}
