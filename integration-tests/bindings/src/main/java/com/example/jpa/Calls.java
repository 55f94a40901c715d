package com.example.jpa;

import http.status.api.StatusCode;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Queries for calls by their status. */
public final class Calls {
    private Calls() {}

    /** Those with a code. */
    public static List<Call> with(StatusCode status, EntityManager entities) {
        return entities.createQuery("select c from Call c where c.status = :status", Call.class)
                .setParameter("status", status)
                .getResultList();
    }

    /** Those that the server failed. */
    public static List<Call> serverErrors(EntityManager entities) {
        return entities.createQuery("select c from Call c where c.status >= :first", Call.class)
                .setParameter("first", StatusCode.of(500))
                .getResultList();
    }
}
