package com.example.shop;

import http.status.api.StatusCode;
import http.status.iana.HttpStatus;
import http.status.spring.SpringStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
class OrderController {
    record Order(String item) {}

    record Advice(StatusCode status, String advice) {}

    private final RetryProperties retry;

    OrderController(RetryProperties retry) {
        this.retry = retry;
    }

    @GetMapping("/orders/{number}")
    Order order(@PathVariable("number") int number) {
        throw failure(HttpStatus.NOT_FOUND, "Order " + number + " not found");
    }

    @PostMapping("/orders")
    Order order(@RequestBody Order order) {
        if (order.item().equals("tea")) {
            throw failure(ShopStatus.OUT_OF_STOCK, null);
        }
        return order;
    }

    /** Spring converts the parameter: "503", "service-unavailable" and "SUPPLIER_SILENT" all name a code. In JSON it is its number. */
    @GetMapping("/retry")
    Advice retry(@RequestParam("status") StatusCode status) {
        return new Advice(status, retry.statuses().contains(status) ? "try again" : "give up");
    }

    private static ResponseStatusException failure(StatusCode code, String detail) {
        return new ResponseStatusException(SpringStatus.toSpring(code), detail);
    }
}
