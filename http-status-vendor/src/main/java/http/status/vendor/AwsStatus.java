package http.status.vendor;

import http.status.api.Definition;
import http.status.api.Reference;
import http.status.api.Scope;
import http.status.api.StatusCode;
import java.net.URI;

/** The status codes that the Application Load Balancer of AWS sends or logs. */
public final class AwsStatus {
    private static final Reference LOAD_BALANCER = Reference.page(
            "AWS documentation, Application Load Balancer",
            URI.create(
                    "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html"));

    /**
     * 460: the client closed the connection before the idle timeout. It has no phrase. It stands in logs alone: no
     * client ever receives it.
     *
     * <p>Source:
     * <a href="https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html">AWS
     * documentation, Application Load Balancer</a>.
     */
    public static final StatusCode CLIENT_CLOSED_CONNECTION = StatusCode.builder(AwsRegistry.ID, 460)
            .constantName("CLIENT_CLOSED_CONNECTION")
            .description("The client closes the connection before the idle timeout of the load balancer. It is gone"
                    + " by then, so the code is seen in the access log.")
            .history(Definition.of(LOAD_BALANCER))
            .scope(Scope.LOG)
            .build();

    /**
     * 463: the X-Forwarded-For field of the request has too many addresses. It has no phrase. A client receives it.
     *
     * <p>Source:
     * <a href="https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html">AWS
     * documentation, Application Load Balancer</a>.
     */
    public static final StatusCode TOO_MANY_X_FORWARDED_FOR_ADDRESSES = StatusCode.builder(AwsRegistry.ID, 463)
            .constantName("TOO_MANY_X_FORWARDED_FOR_ADDRESSES")
            .description("The X-Forwarded-For field of the request has more than 30 IP addresses.")
            .history(Definition.of(LOAD_BALANCER))
            .scope(Scope.WIRE)
            .build();

    /**
     * 464: the target group wants another protocol version. It has no phrase. A client receives it. Medium confidence:
     * known from secondary copies of the vendor's page alone.
     *
     * <p>Source:
     * <a href="https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html">AWS
     * documentation, Application Load Balancer</a>.
     */
    public static final StatusCode INCOMPATIBLE_PROTOCOL_VERSION = StatusCode.builder(AwsRegistry.ID, 464)
            .constantName("INCOMPATIBLE_PROTOCOL_VERSION")
            .description("The protocol version of the request does not fit the protocol version of the target group.")
            .history(Definition.of(LOAD_BALANCER))
            .scope(Scope.WIRE)
            .build();

    /**
     * 561 Unauthorized: the identity provider answered with an error. A client receives it.
     *
     * <p>Source:
     * <a href="https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html">AWS
     * documentation, Application Load Balancer</a>.
     */
    public static final StatusCode UNAUTHORIZED = StatusCode.builder(AwsRegistry.ID, 561)
            .constantName("UNAUTHORIZED")
            .phrase("Unauthorized")
            .description(
                    "The identity provider returns an error code while the load balancer authenticates the" + " user.")
            .history(Definition.of(LOAD_BALANCER))
            .scope(Scope.WIRE)
            .build();

    private AwsStatus() {}
}
