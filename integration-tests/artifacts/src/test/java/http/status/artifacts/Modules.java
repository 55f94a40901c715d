package http.status.artifacts;

import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.EnumSource;

/** The artifacts that are named modules and bundles: all but those of resources only and those of {@link AutomaticModules}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@EnumSource(
        mode = EXCLUDE,
        names = {"REWRITE", "SPRING", "SPRING_BOOT_STARTER"})
@interface Modules {}
