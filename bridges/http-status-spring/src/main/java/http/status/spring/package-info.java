/**
 * Status codes in Spring Framework 6.2 and newer: to and from its own type, converters between numbers, text and codes, and
 * problem details with titles in the reader's language. Spring Boot needs none of it by hand: there,
 * {@code http-status-spring-boot-starter} puts it to work.
 */
@NullMarked
package http.status.spring;

import org.jspecify.annotations.NullMarked;
