package http.status.artifacts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.EnumSource;

/** The artifacts that are modules by a line of their manifest, and no bundles: those of a framework that is no more itself. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@EnumSource(names = {"SPRING", "SPRING_BOOT_STARTER"})
@interface AutomaticModules {}
