package http.status.vendor;

import http.status.api.Definition;
import http.status.api.Reference;
import http.status.api.Scope;
import http.status.api.StatusCode;
import java.net.URI;

/** The status codes that the load balancer and the EdgeRoutine of Alibaba Cloud send. */
public final class AlibabaStatus {
    private static final Reference LOAD_BALANCER = Reference.page(
            "Alibaba Cloud documentation, Application Load Balancer",
            URI.create("https://help.aliyun.com/document_detail/468288.html"));

    private static final Reference EDGE_ROUTINE = Reference.page(
            "Alibaba Cloud documentation, DCDN EdgeRoutine",
            URI.create("https://help.aliyun.com/en/edge-security-acceleration/dcdn/user-guide/http-status-codes"));

    /**
     * 463: the path of the request through the load balancers has a loop. It has no phrase. A client receives it.
     * Medium confidence: known from an excerpt of the vendor's page alone.
     *
     * <p>Source: <a href="https://help.aliyun.com/document_detail/468288.html">Alibaba Cloud documentation, Application
     * Load Balancer</a>.
     */
    public static final StatusCode LOOP_IN_REQUEST_PATH = StatusCode.builder(AlibabaRegistry.ID, 463)
            .constantName("LOOP_IN_REQUEST_PATH")
            .description("The path of the request has a loop: rule identifiers are repeated in the"
                    + " ALICLOUD-ALB-TRACE field.")
            .history(Definition.of(LOAD_BALANCER))
            .scope(Scope.WIRE)
            .build();

    /**
     * 598: EdgeRoutine refused to run the routine. It has no phrase. A client receives it.
     *
     * <p>Source:
     * <a href="https://help.aliyun.com/en/edge-security-acceleration/dcdn/user-guide/http-status-codes">Alibaba Cloud
     * documentation, DCDN EdgeRoutine</a>.
     */
    public static final StatusCode EXECUTION_REFUSED = StatusCode.builder(AlibabaRegistry.ID, 598)
            .constantName("EXECUTION_REFUSED")
            .description("EdgeRoutine refuses to run the routine. A rate limit applies, or the routine is disabled"
                    + " after failures.")
            .history(Definition.of(EDGE_ROUTINE))
            .scope(Scope.WIRE)
            .build();

    /**
     * 599: the routine threw an exception that nothing caught. It has no phrase. A client receives it.
     *
     * <p>Source:
     * <a href="https://help.aliyun.com/en/edge-security-acceleration/dcdn/user-guide/http-status-codes">Alibaba Cloud
     * documentation, DCDN EdgeRoutine</a>.
     */
    public static final StatusCode UNCAUGHT_EXCEPTION = StatusCode.builder(AlibabaRegistry.ID, 599)
            .constantName("UNCAUGHT_EXCEPTION")
            .description("An exception is not caught while the routine of EdgeRoutine is running or starting.")
            .history(Definition.of(EDGE_ROUTINE))
            .scope(Scope.WIRE)
            .build();

    private AlibabaStatus() {}
}
