package http.status.servlet.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the descriptor of an application, or another jar in it, makes of the default error page. */
class DeploymentIT {
    private static final String OURS = "{\"title\":\"Ressource introuvable\",\"status\":404}";

    private static Answer get(Container container, Application application, String path) throws Exception {
        return Answer.to("GET", container.uri(application, path), "Accept-Language", "fr");
    }

    @ParameterizedTest
    @EnumSource
    void theDefaultErrorPageOfTheApplicationWins(Container container) throws Exception {
        assertEquals(
                "a page of its own",
                get(container, Application.OWN_DEFAULT, "/fail/404").content());
    }

    @ParameterizedTest
    @EnumSource
    void anErrorPageForACodeWinsForThatCodeAlone(Container container) throws Exception {
        assertEquals(
                "a page of its own",
                get(container, Application.OWN_404, "/fail/404").content());
        assertEquals(
                "{\"title\":\"Ressource disparue\",\"status\":410}",
                get(container, Application.OWN_404, "/fail/410").content());
    }

    @ParameterizedTest
    @EnumSource
    void aClassOfTheApplicationTakesThePlaceOfTheServlet(Container container) throws Exception {
        assertEquals(
                "{\"title\":\"Ressource introuvable\",\"status\":404,\"path\":\"/own_class/fail/404\"}",
                get(container, Application.OWN_CLASS, "/fail/404").content());
    }

    @ParameterizedTest
    @EnumSource
    void aDescriptorThatIsCompleteTurnsItOff(Container container) throws Exception {
        Answer answer = get(container, Application.COMPLETE, "/fail/404");
        assertEquals(404, answer.status());
        assertFalse(answer.content().contains("Ressource introuvable"), answer.content());
    }

    @ParameterizedTest
    @EnumSource
    void anOrderingNamesItOrTurnsItOff(Container container) throws Exception {
        assertEquals(
                OURS, get(container, Application.ORDERING_WITH_IT, "/fail/404").content());
        Answer without = get(container, Application.ORDERING_WITHOUT_IT, "/fail/404");
        assertEquals(404, without.status());
        assertFalse(without.content().contains("Ressource introuvable"), without.content());
    }

    /** The Servlet specification has no rule for it, and both containers refuse to guess. */
    @ParameterizedTest
    @EnumSource
    void twoFragmentsWithADefaultErrorPageDoNotDeploy(Container container) throws Exception {
        Answer answer = get(container, Application.TWO_FRAGMENTS, "/fail/own");
        assertEquals(container == Container.JETTY ? 503 : 404, answer.status());
        assertFalse(answer.content().contains("own words"), answer.content());
    }

    @ParameterizedTest
    @EnumSource
    void twoFragmentsDeployWhereTheDescriptorDecides(Container container) throws Exception {
        assertEquals(
                "own words",
                get(container, Application.TWO_FRAGMENTS_DECIDED, "/fail/own").content());
        assertEquals(
                OURS,
                get(container, Application.TWO_FRAGMENTS_DECIDED, "/fail/404").content());
    }
}
