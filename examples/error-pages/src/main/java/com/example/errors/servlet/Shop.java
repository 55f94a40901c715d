package com.example.errors.servlet;

import java.io.IOException;
import java.nio.file.Files;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.ErrorPage;

/** A shop of servlets in an embedded Tomcat. Every error of it is answered in the reader's language. */
public final class Shop {
    private Shop() {}

    /** Starts the shop on the port that is given, 8080 if none is. */
    public static void main(String[] arguments) throws Exception {
        Tomcat shop = start(arguments.length == 0 ? 8080 : Integer.parseInt(arguments[0]));
        System.out.println("http://127.0.0.1:" + shop.getConnector().getLocalPort() + "/orders/7");
        shop.getServer().await();
    }

    /** Starts the shop on a port; 0 is any that is free. */
    public static Tomcat start(int port) throws IOException, LifecycleException {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(Files.createTempDirectory("shop").toString());
        tomcat.setPort(port);
        Context context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "orders", new OrdersServlet()).addMapping("/orders/*");
        addErrorPage(context);
        tomcat.start();
        return tomcat;
    }

    /** A web archive needs none of this: there, the container finds the error page in the jar. */
    private static void addErrorPage(Context context) {
        Tomcat.addServlet(context, "errors", new ShopErrorPage()).addMapping(ShopErrorPage.PATH);
        ErrorPage page = new ErrorPage();
        page.setLocation(ShopErrorPage.PATH);
        context.addErrorPage(page);
    }
}
