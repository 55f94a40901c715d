package com.example.acme;

import http.status.api.StatusCatalog;

/**
 * Holds the catalog that this job looks codes up in, once in each JVM.
 *
 * <p>The installed catalog won't do: the engine loads the library from its own folder, and the class loader of that
 * folder doesn't see the jar of a job.
 */
final class Holder {
    static final StatusCatalog CATALOG = StatusCatalog.load(Holder.class.getClassLoader());

    static {
        // Without the registry its codes would be unregistered ones, and nothing would tell.
        CATALOG.requireRegistry(AcmeRegistry.ID);
    }

    private Holder() {}
}
