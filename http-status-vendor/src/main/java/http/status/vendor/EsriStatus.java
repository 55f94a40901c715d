package http.status.vendor;

import http.status.api.Definition;
import http.status.api.Reference;
import http.status.api.Scope;
import http.status.api.StatusCode;
import java.net.URI;

/** The status codes that the ArcGIS REST API of Esri puts into its responses. */
public final class EsriStatus {
    private static final Reference SOURCE = Reference.page(
            "Esri, ArcGIS REST JS, error handling",
            URI.create("https://developers.arcgis.com/arcgis-rest-js/error-handling"));

    /**
     * 498 Invalid Token: the token isn't valid, or not any more. It stands in the JSON body: the status code that a
     * client receives is usually 200. Medium confidence: known from the guide of a client library.
     *
     * <p>Source: <a href="https://developers.arcgis.com/arcgis-rest-js/error-handling">Esri, ArcGIS REST JS, error
     * handling</a>.
     */
    public static final StatusCode INVALID_TOKEN = StatusCode.builder(EsriRegistry.ID, 498)
            .constantName("INVALID_TOKEN")
            .phrase("Invalid Token")
            .description("The token is invalid or has expired. The code stands in the JSON body of a response, whose"
                    + " status code is usually 200.")
            .history(Definition.of(SOURCE))
            .scope(Scope.BODY)
            .build();

    /**
     * 499 Token Required: the request has no token. It stands in the JSON body: the status code that was seen with it
     * is 200. Medium confidence: known from the guide of a client library.
     *
     * <p>Source: <a href="https://developers.arcgis.com/arcgis-rest-js/error-handling">Esri, ArcGIS REST JS, error
     * handling</a>.
     */
    public static final StatusCode TOKEN_REQUIRED = StatusCode.builder(EsriRegistry.ID, 499)
            .constantName("TOKEN_REQUIRED")
            .phrase("Token Required")
            .description("A token is needed and was not sent. The code stands in the JSON body of a response, which"
                    + " was seen with the status code 200.")
            .history(Definition.of(SOURCE))
            .scope(Scope.BODY)
            .build();

    private EsriStatus() {}
}
