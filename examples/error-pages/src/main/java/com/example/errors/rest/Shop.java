package com.example.errors.rest;

import com.sun.net.httpserver.HttpServer;
import java.net.URI;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** A shop of Jakarta REST in Jersey and the JDK's own server. Jersey finds by itself what answers the errors. */
public final class Shop {
    private Shop() {}

    /** Starts the shop on the port that is given, 8080 if none is. */
    public static void main(String[] arguments) {
        HttpServer shop = start(arguments.length == 0 ? 8080 : Integer.parseInt(arguments[0]));
        System.out.println("http://127.0.0.1:" + shop.getAddress().getPort() + "/orders/7");
    }

    /** Starts the shop on a port; 0 is any that is free. */
    public static HttpServer start(int port) {
        return JdkHttpServerFactory.createHttpServer(
                URI.create("http://127.0.0.1:" + port + "/"), new ResourceConfig(OrdersResource.class));
    }
}
