/** A program with an embedded server, all of it modules. */
module com.example.shop {
    requires http.status.servlet;
    requires java.net.http;
    requires org.eclipse.jetty.ee11.webapp;
}
