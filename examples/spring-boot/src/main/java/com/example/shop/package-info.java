/** A shop with Spring Boot, whose status codes are in a registry of its own. */
package com.example.shop;
