package com.example.jpa;

import http.status.api.StatusCode;
import http.status.iana.HttpStatus;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A request of a client, and what it got. */
@Entity
public class Call {
    @Id
    private long id;

    private @Nullable StatusCode status;
    private @Nullable HttpStatus expected;

    /** For the persistence provider. */
    protected Call() {}

    /** A call with both. */
    public Call(long id, @Nullable StatusCode status, @Nullable HttpStatus expected) {
        this.id = id;
        this.status = status;
        this.expected = expected;
    }

    /** Which call it is. */
    public long id() {
        return id;
    }

    /** What came. */
    public @Nullable StatusCode status() {
        return status;
    }

    /** What should have come. */
    public @Nullable HttpStatus expected() {
        return expected;
    }
}
