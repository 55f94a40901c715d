package http.status.bindings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.data.DataConfiguration;
import http.status.api.StatusCode;
import http.status.iana.HttpStatus;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.data.annotation.Id;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.mapping.MappingException;
import org.springframework.data.relational.core.query.Criteria;
import org.springframework.data.relational.core.query.Query;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class SpringDataIT {
    private static final Visit MISSING = new Visit(1L, HttpStatus.NOT_FOUND, HttpStatus.OK);
    private static final Visit BUILT =
            new Visit(2L, StatusCode.builder("acme", 470).build(), null);
    private static final Visit UNREGISTERED = new Visit(3L, StatusCode.of(599), HttpStatus.GONE);

    private static AnnotationConfigApplicationContext context;
    private static JdbcAggregateTemplate visits;
    private static JdbcOperations jdbc;

    /** A request, and what it should have got. */
    record Visit(@Id Long id, StatusCode status, HttpStatus expected) {}

    private static AnnotationConfigApplicationContext start(
            Class<? extends AbstractJdbcConfiguration> configuration, String database) {
        AnnotationConfigApplicationContext started = new AnnotationConfigApplicationContext();
        SingleConnectionDataSource source = new SingleConnectionDataSource("jdbc:h2:mem:" + database, true);
        started.registerBean(SingleConnectionDataSource.class, () -> source);
        started.registerBean(NamedParameterJdbcTemplate.class, () -> new NamedParameterJdbcTemplate(source));
        started.register(configuration);
        started.refresh();
        return started;
    }

    @BeforeAll
    static void storeThreeVisits() {
        context = start(DataConfiguration.class, "visits");
        jdbc = context.getBean(NamedParameterJdbcTemplate.class).getJdbcOperations();
        jdbc.execute("create table \"VISIT\" (\"ID\" bigint, \"STATUS\" int, \"EXPECTED\" int)");
        visits = context.getBean(JdbcAggregateTemplate.class);
        List.of(MISSING, BUILT, UNREGISTERED).forEach(visits::insert);
    }

    @AfterAll
    static void close() {
        context.close();
    }

    private static List<Long> ids(Criteria criteria) {
        return visits.findAll(Query.query(criteria), Visit.class).stream()
                .map(Visit::id)
                .toList();
    }

    @Test
    void everyKindOfCodeIsStoredAsItsNumberTheEnumToo() {
        assertEquals(
                List.of(404, 470, 599),
                jdbc.queryForList("select \"STATUS\" from \"VISIT\" order by \"ID\"", Integer.class));
        assertEquals(
                List.of(200, 410),
                jdbc.queryForList(
                        "select \"EXPECTED\" from \"VISIT\" where \"EXPECTED\" > 0 order by \"ID\"", Integer.class));
    }

    @Test
    void aNumberIsReadBackAsItsCode() {
        assertEquals(MISSING, visits.findById(1L, Visit.class));
        assertEquals(new Visit(2L, StatusCode.of(470), null), visits.findById(2L, Visit.class));
        assertEquals(UNREGISTERED, visits.findById(3L, Visit.class));
    }

    @Test
    void aQueryComparesCodes() {
        assertEquals(List.of(1L), ids(Criteria.where("status").is(HttpStatus.NOT_FOUND)));
        assertEquals(List.of(3L), ids(Criteria.where("expected").is(HttpStatus.GONE)));
        assertEquals(List.of(3L), ids(Criteria.where("status").greaterThanOrEquals(StatusCode.of(500))));
    }

    @Test
    void theEnumRefusesANumberThatIsNoneOfItsOwnAndIsNeverAnOrdinal() {
        for (int number : List.of(HttpStatus.NOT_FOUND.ordinal(), 499)) {
            jdbc.update("insert into \"VISIT\" values (9, 404, ?)", number);
            assertThrows(ConversionFailedException.class, () -> visits.findById(9L, Visit.class));
            jdbc.update("delete from \"VISIT\" where \"ID\" = 9");
        }
    }

    /** The enum alone. */
    record Expectation(@Id Long id, HttpStatus code) {}

    @Test
    void withoutTheConvertersAStatusCodeIsTakenForAnEntityAndAnEnumStoredByName() {
        try (AnnotationConfigApplicationContext bare = start(AbstractJdbcConfiguration.class, "bare")) {
            JdbcOperations statements =
                    bare.getBean(NamedParameterJdbcTemplate.class).getJdbcOperations();
            statements.execute("create table \"VISIT\" (\"ID\" bigint, \"EXPECTED\" varchar)");
            statements.execute("create table \"EXPECTATION\" (\"ID\" bigint, \"CODE\" varchar)");
            JdbcAggregateTemplate template = bare.getBean(JdbcAggregateTemplate.class);
            MappingException exception = assertThrows(MappingException.class, () -> template.insert(MISSING));
            assertTrue(exception.getMessage().contains("PersistentEntity"), exception::getMessage);
            template.insert(new Expectation(1L, HttpStatus.GONE));
            assertEquals("GONE", statements.queryForObject("select \"CODE\" from \"EXPECTATION\"", String.class));
        }
    }
}
