package com.example.shop;

import http.status.api.StatusCode;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What {@code application.yaml} says of repeated requests.
 *
 * @param statuses the codes after which a client tries again: numbers or names, of any registry
 */
@ConfigurationProperties("shop.retry")
public record RetryProperties(List<StatusCode> statuses) {}
