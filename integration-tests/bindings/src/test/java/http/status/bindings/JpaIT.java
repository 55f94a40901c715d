package http.status.bindings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.jpa.Call;
import com.example.jpa.Calls;
import com.example.jpa.StatusCodeConverter;
import http.status.api.StatusCode;
import http.status.iana.HttpStatus;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Id;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JpaIT {
    private static EntityManagerFactory factory;

    private static PersistenceConfiguration unit(String database) {
        return new PersistenceConfiguration(database)
                .property("jakarta.persistence.jdbc.url", "jdbc:h2:mem:" + database)
                .property("jakarta.persistence.schema-generation.database.action", "create");
    }

    @BeforeAll
    static void storeFourCalls() {
        factory = unit("calls")
                .managedClass(Call.class)
                .managedClass(StatusCodeConverter.class)
                .createEntityManagerFactory();
        factory.runInTransaction(entities -> {
            entities.persist(new Call(1, HttpStatus.NOT_FOUND, HttpStatus.OK));
            entities.persist(new Call(2, StatusCode.builder("acme", 470).build(), null));
            entities.persist(new Call(3, StatusCode.of(599), HttpStatus.GONE));
            entities.persist(new Call(4, null, null));
        });
    }

    @AfterAll
    static void close() {
        factory.close();
    }

    private static List<?> stored(EntityManager entities, String column) {
        return entities.createNativeQuery("select " + column + " from Call order by id")
                .getResultList();
    }

    private static List<Long> ids(List<Call> calls) {
        return calls.stream().map(Call::id).toList();
    }

    @Test
    void everyKindOfCodeIsStoredAsItsNumberTheEnumToo() {
        factory.runInTransaction(entities -> {
            assertEquals(Arrays.asList(404, 470, 599, null), stored(entities, "status"));
            assertEquals(Arrays.asList(200, null, 410, null), stored(entities, "expected"));
        });
    }

    @Test
    void aNumberIsReadBackAsItsCode() {
        factory.runInTransaction(entities -> {
            assertSame(HttpStatus.NOT_FOUND, entities.find(Call.class, 1L).status());
            assertSame(HttpStatus.OK, entities.find(Call.class, 1L).expected());
            assertEquals(StatusCode.of(470), entities.find(Call.class, 2L).status());
            assertEquals(StatusCode.of(599), entities.find(Call.class, 3L).status());
            assertNull(entities.find(Call.class, 4L).status());
        });
    }

    @Test
    void aQueryComparesCodes() {
        factory.runInTransaction(entities -> {
            assertEquals(List.of(1L), ids(Calls.with(HttpStatus.NOT_FOUND, entities)));
            assertEquals(List.of(3L), ids(Calls.with(StatusCode.of(599), entities)));
            StatusCode otherRegistry = StatusCode.builder("other", 470).build();
            assertEquals(List.of(2L), ids(Calls.with(otherRegistry, entities)));
            assertEquals(List.of(3L), ids(Calls.serverErrors(entities)));
        });
    }

    @Test
    void theEnumRefusesANumberThatIsNoneOfItsOwn() {
        Consumer<EntityManager> another = entities -> {
            entities.createNativeQuery("update Call set expected = 499 where id = 1")
                    .executeUpdate();
            entities.find(Call.class, 1L);
        };
        PersistenceException exception =
                assertThrows(PersistenceException.class, () -> factory.runInTransaction(another));
        assertTrue(exception.getMessage().contains("expected"), exception::getMessage);
    }

    /** An enum alone, which starts without a converter. */
    @Entity(name = "Expectation")
    static class Expectation {
        @Id
        private long id;

        private HttpStatus code;
    }

    @Test
    void withoutTheConverterAnEnumIsStoredAsItsOrdinal() {
        PersistenceConfiguration bare = unit("ordinals").managedClass(Expectation.class);
        try (EntityManagerFactory ordinals = bare.createEntityManagerFactory()) {
            ordinals.runInTransaction(entities -> {
                Expectation expectation = new Expectation();
                expectation.code = HttpStatus.NOT_FOUND;
                entities.persist(expectation);
                Object stored = entities.createNativeQuery("select code from Expectation")
                        .getSingleResult();
                assertEquals(HttpStatus.NOT_FOUND.ordinal(), ((Number) stored).intValue());
            });
        }
    }

    @Test
    void withoutTheConverterAStatusCodeDoesNotStart() {
        PersistenceConfiguration bare = unit("bare").managedClass(Call.class);
        RuntimeException exception = assertThrows(RuntimeException.class, bare::createEntityManagerFactory);
        assertTrue(exception.getMessage().contains("http.status.api.StatusCode"), exception::getMessage);
    }
}
