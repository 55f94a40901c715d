package com.example.shop;

import http.status.servlet.ErrorPageServlet;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.eclipse.jetty.ee11.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.webapp.WebAppContext;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;

/** Answers one request in each way to have the error page in an embedded Jetty, and prints the answers. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws Exception {
        System.out.println(ErrorPageServlet.class.getModule());
        Server server = new Server(0);
        server.setHandler(new ContextHandlerCollection(inCode(), byFragment(Path.of(args[0]))));
        server.start();
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        for (String path : new String[] {"/code/missing", "/fragment/missing"}) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .header("Accept-Language", "fr-CA")
                    .build();
            HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            System.out.println(path + " " + response.headers().firstValue("Content-Language").orElse("-") + " "
                    + response.body());
        }
        server.stop();
    }

    /** The error page as a program says it. */
    private static ServletContextHandler inCode() {
        ServletContextHandler context = new ServletContextHandler("/code");
        context.addServlet(ErrorPageServlet.class, ErrorPageServlet.PATH);
        ErrorPageErrorHandler errors = new ErrorPageErrorHandler();
        errors.addErrorPage(ErrorPageErrorHandler.GLOBAL_ERROR_PAGE, ErrorPageServlet.PATH);
        context.setErrorHandler(errors);
        return context;
    }

    /** The error page by the fragment of a jar beside the server's own. */
    private static WebAppContext byFragment(Path folder) {
        WebAppContext context = new WebAppContext(folder.toString(), "/fragment");
        context.setAttribute(
                "org.eclipse.jetty.server.webapp.ContainerIncludeJarPattern", ".*/http-status-servlet-[^/]*\\.jar$");
        return context;
    }
}
