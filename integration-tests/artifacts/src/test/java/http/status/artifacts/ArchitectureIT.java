package http.status.artifacts;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callCodeUnitWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.LocationProvider;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import http.status.api.StatusCode;
import http.status.api.spi.StatusProvider;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The arrows between the modules, and the habits of the house, in the classes of the packaged jars. */
@AnalyzeClasses(locations = ArchitectureIT.PublishedJars.class)
class ArchitectureIT {
    /** Extends a class of the platform, and is extended by what builds compile. */
    private static final String TEXT_BUNDLE = "http.status.api.spi.TextBundle";

    private static final String JSPECIFY = "org.jspecify.annotations";

    private static final Set<String> JAVA_BASE = Object.class.getModule().getPackages();

    private static final Set<String> EXPORTED = Arrays.stream(Artifact.values())
            .flatMap(artifact -> artifact.exported().stream())
            .collect(Collectors.toSet());

    private static final Set<String> BRIDGES = Arrays.stream(Artifact.values())
            .filter(Artifact::isBridge)
            .map(Artifact::moduleName)
            .collect(Collectors.toSet());

    static final class PublishedJars implements LocationProvider {
        @Override
        public Set<Location> get(Class<?> testClass) {
            return Arrays.stream(Artifact.values())
                    .map(artifact ->
                            Location.of(URI.create("jar:" + artifact.jar().toUri() + "!/")))
                    .collect(Collectors.toSet());
        }
    }

    // The arrows.

    @ArchTest
    static final ArchRule theApiNeedsTheJdksBaseAlone = only("api", inJavaBase());

    @ArchTest
    static final ArchRule theRegistryNeedsTheApiAlone =
            only("iana", inJavaBase().or(in("http.status.api")));

    @ArchTest
    static final ArchRule theTextsNeedTheApiAlone = only("i18n", inJavaBase().or(in("http.status.api")));

    @ArchTest
    static final ArchRule theLanguagesNeedTheApiAlone =
            only("languages", inJavaBase().or(in("http.status.api")));

    @ArchTest
    static final ArchRule theVendorsNeedTheApiAlone =
            only("vendor", inJavaBase().or(in("http.status.api")));

    @ArchTest
    static final ArchRule problemsNeedTheApiAlone = only("problem", inJavaBase().or(in("http.status.api")));

    @ArchTest
    static final ArchRule theErrorPageNeedsProblemsAndTheServletApi = only(
            "servlet",
            inJavaBase().or(in("http.status.api")).or(in("http.status.problem")).or(in("jakarta.servlet")));

    @ArchTest
    static final ArchRule theFeatureNeedsProblemsAndTheRestApi = only(
            "rest",
            inJavaBase()
                    .or(in("http.status.api"))
                    .or(in("http.status.problem"))
                    .or(in("jakarta.annotation"))
                    .or(in("jakarta.ws.rs")));

    @ArchTest
    static final ArchRule nothingOfTheCoreDependsOnABridge = noClasses()
            .that(noFrameworkMakes())
            .should()
            .dependOnClassesThat(describe("of a bridge", type -> BRIDGES.contains(type.getPackageName())));

    @ArchTest
    static final ArchRule theConstantsNeedNothing = only("legacy", inJavaLang());

    @ArchTest
    static final ArchRule theTestkitNeedsTheApiAndJUnit =
            only("testkit", inJavaBase().or(in("http.status.api")).or(in("org.junit.jupiter.api")));

    @ArchTest
    static final ArchRule theBridgeToJackson3NeedsTheApiAndJackson3 = only(
            "jackson",
            inJavaBase().or(in("http.status.api")).or(in("tools.jackson")).or(in("com.fasterxml.jackson.annotation")));

    @ArchTest
    static final ArchRule theBridgeToJackson2NeedsTheApiAndJackson2 =
            only("jackson2", inJavaBase().or(in("http.status.api")).or(in("com.fasterxml.jackson")));

    @ArchTest
    static final ArchRule theBridgesToSpringNeedTheApiAndSpring = only(
            "spring",
            inJavaBase()
                    .or(in("http.status.api"))
                    .or(in("org.springframework"))
                    .or(in("reactor.core"))
                    .or(in("jakarta.servlet")));

    @ArchTest
    static final ArchRule theBridgeToSpringRunsWithoutBoot = noClasses()
            .that()
            .resideInAPackage("http.status.spring")
            .should()
            .dependOnClassesThat(in("org.springframework.boot").or(in("http.status.spring.boot")));

    @ArchTest
    static final ArchRule theVerifierRunsWithoutJUnit = noClasses()
            .that()
            .resideInAPackage("http.status.testkit..")
            .and()
            .haveSimpleNameNotEndingWith("Contract")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.junit..");

    @ArchTest
    static final ArchRule onlyTheApiDiscovers = noClasses()
            .that()
            .resideOutsideOfPackage("http.status.api..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ServiceLoader.class);

    private static ArchRule only(String module, DescribedPredicate<JavaClass> others) {
        String own = "http.status." + module;
        return classes()
                .that()
                .resideInAPackage(own + "..")
                .should()
                .onlyDependOnClassesThat(in(own).or(in(JSPECIFY)).or(others));
    }

    private static DescribedPredicate<JavaClass> in(String name) {
        return describe("in " + name, type -> (packageOf(type) + ".").startsWith(name + "."));
    }

    private static DescribedPredicate<JavaClass> inJavaLang() {
        return describe("in java.lang", type -> packageOf(type).equals("java.lang"));
    }

    private static DescribedPredicate<JavaClass> inJavaBase() {
        return describe("in java.base", type -> JAVA_BASE.contains(packageOf(type)));
    }

    /** Arrays are where their elements are, and int is where Integer is. */
    private static String packageOf(JavaClass type) {
        JavaClass element = type.getBaseComponentType();
        return element.isPrimitive() ? "java.lang" : element.getPackageName();
    }

    // Nullness.

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        Set<String> packages = new TreeSet<>();
        for (JavaClass type : classes) {
            JavaPackage of = type.getPackage();
            packages.add(of.getName());
            assertTrue(of.isAnnotatedWith(JSPECIFY + ".NullMarked"), of::getName);
        }
        assertTrue(packages.containsAll(EXPORTED), packages::toString);
    }

    // What the public sees.

    @ArchTest
    static final ArchRule noPublicSignatureNamesATypeThatTheCallerCannotSee =
            classes().that(areSeen()).should(nameOnlySeenTypes());

    /** But for the test classes and the servlet, which are there to be extended. */
    @ArchTest
    static final ArchRule publicClassesAreFinal = classes()
            .that()
            .arePublic()
            .and()
            .areNotInterfaces()
            .and()
            .haveNameNotMatching("http\\.status\\.testkit\\.(Registry|Texts)Contract")
            .and()
            .haveNameNotMatching(TEXT_BUNDLE)
            .and()
            .haveNameNotMatching("http\\.status\\.servlet\\.ErrorPageServlet")
            .should()
            .haveModifier(FINAL);

    @ArchTest
    static final ArchRule nothingIsNamedAfterItsRole =
            noClasses().should().haveNameMatching(".*(Impl|Utils?|Helpers?|Managers?)(\\$.*)?");

    /** A framework names the methods of what is plugged into it. */
    @ArchTest
    static final ArchRule noMethodIsAGetter = noMethods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(areSeen())
            .and()
            .areDeclaredInClassesThat(noFrameworkMakes())
            .and()
            .areDeclaredInClassesThat(
                    describe("are no resource bundles", type -> !type.getName().equals(TEXT_BUNDLE)))
            .should()
            .haveNameMatching("get([A-Z].*)?");

    @ArchTest
    static final ArchRule providersArePublicAndFinal = classes()
            .that(areProviders())
            .should()
            .bePublic()
            .andShould()
            .haveModifier(FINAL)
            .andShould(havePublicConstructorWithoutParameters());

    @ArchTest
    static final ArchRule constructorsOfValuesAreHidden = constructors()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(areSeen())
            .and()
            .areDeclaredInClassesThat(noFrameworkMakes())
            .should()
            .beDeclaredInClassesThat(areProviders()
                    .or(describe("records", JavaClass::isRecord))
                    .or(JavaClass.Predicates.assignableTo(Throwable.class)));

    /** A record's constructor, and the order of its parts, could never change again. Only what tests use may be one. */
    @ArchTest
    static final ArchRule noValueIsARecord = noClasses()
            .that(areSeen())
            .and()
            .resideOutsideOfPackage("http.status.testkit..")
            .should()
            .beRecords();

    private static DescribedPredicate<JavaClass> areSeen() {
        return describe("are public in an exported package", ArchitectureIT::isSeen);
    }

    private static boolean isSeen(JavaClass type) {
        return EXPORTED.contains(type.getPackageName())
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureIT::isSeen).orElse(true);
    }

    private static DescribedPredicate<JavaClass> areProviders() {
        return describe("are providers", type -> !type.isInterface() && type.isAssignableTo(StatusProvider.class));
    }

    private static DescribedPredicate<JavaClass> noFrameworkMakes() {
        return describe("no framework makes", type -> !BRIDGES.contains(type.getPackageName()));
    }

    private static ArchCondition<JavaClass> havePublicConstructorWithoutParameters() {
        return new ArchCondition<>("have a public constructor without parameters") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean has = type.tryGetConstructor()
                        .map(constructor -> constructor.getModifiers().contains(JavaModifier.PUBLIC))
                        .orElse(false);
                events.add(new SimpleConditionEvent(type, has, type.getName()));
            }
        };
    }

    private static ArchCondition<JavaClass> nameOnlySeenTypes() {
        return new ArchCondition<>("name only types that a caller can see") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getSuperclass().ifPresent(superclass -> check(type, type.getName(), superclass, events));
                type.getInterfaces().forEach(each -> check(type, type.getName(), each, events));
                for (JavaMember member : type.getMembers()) {
                    Set<JavaModifier> modifiers = member.getModifiers();
                    boolean open =
                            modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
                    if (open && !modifiers.contains(JavaModifier.SYNTHETIC)) {
                        for (JavaType named : typesOf(member)) {
                            check(type, member.getFullName(), named, events);
                        }
                    }
                }
            }

            private void check(JavaClass owner, String where, JavaType named, ConditionEvents events) {
                for (JavaClass raw : named.getAllInvolvedRawTypes()) {
                    JavaClass element = raw.getBaseComponentType();
                    boolean ours = element.getPackageName().startsWith("http.status.");
                    events.add(new SimpleConditionEvent(
                            owner, !ours || isSeen(element), where + " names " + element.getName()));
                }
            }
        };
    }

    private static Set<JavaType> typesOf(JavaMember member) {
        Set<JavaType> types = new HashSet<>();
        if (member instanceof JavaField field) {
            types.add(field.getType());
        } else if (member instanceof JavaCodeUnit unit) {
            types.add(unit.getReturnType());
            types.addAll(unit.getParameterTypes());
            types.addAll(unit.getExceptionTypes());
        }
        return types;
    }

    // State.

    @ArchTest
    static final ArchRule staticFieldsAreFinal =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule publicFieldsAreConstants =
            fields().that().arePublic().should().beStatic().andShould().beFinal();

    /** An array can be written to: the tables of codes, filled once or on first use, never leave their package. */
    @ArchTest
    static final ArchRule noArrayIsPublic = noFields()
            .that()
            .haveRawType(describe("an array", JavaClass::isArray))
            .should()
            .bePublic()
            .orShould()
            .beProtected();

    /** It would be initialised with every enum that implements the interface. */
    @ArchTest
    static final ArchRule aStatusCodeHasNoStaticField = noFields()
            .that()
            .areDeclaredIn(StatusCode.class)
            .should()
            .beStatic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule staticInitialisersRunNoStreamAndNoPattern = noClasses()
            .should(callCodeUnitWhere(describe(
                    "a stream, a pattern or a format, from a static initialiser",
                    call -> call.getOrigin() instanceof JavaStaticInitializer
                            && (call.getTargetOwner().getPackageName().equals("java.util.stream")
                                    || call.getTargetOwner().getPackageName().equals("java.util.regex")
                                    || call.getTarget().getName().equals("format")
                                    || call.getTarget().getName().equals("formatted")))));

    /**
     * A call through an interface that meets three classes or more costs ten times the lookup before it. The testkit is
     * never where that matters.
     */
    @ArchTest
    static void twoClassesAreStatusCodes(JavaClasses classes) {
        assertEquals(
                Set.of("http.status.api.StatusCodeValue", "http.status.iana.HttpStatus"),
                classes.stream()
                        .filter(type -> !type.isInterface() && type.isAssignableTo(StatusCode.class))
                        .filter(type -> !type.getPackageName().startsWith("http.status.testkit"))
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet()));
    }

    // The machine's settings: nothing may depend on them, nothing may write to its console.

    @ArchTest
    static final ArchRule noOneUsesJavaUtilLogging =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..");

    @ArchTest
    static final ArchRule noOneWritesToTheConsole = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould(callCodeUnitWhere(describe(
                    "printStackTrace()", call -> call.getTarget().getName().equals("printStackTrace"))));

    @ArchTest
    static final ArchRule noOneAsksForTheDefaultLocale = noClasses()
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(Locale.class, "getDefault", Locale.Category.class)
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class);

    @ArchTest
    static final ArchRule noOneAsksForTheDefaultCharset = noClasses()
            .should()
            .callMethod(Charset.class, "defaultCharset")
            .orShould()
            .callMethod(String.class, "getBytes")
            .orShould()
            .callConstructor(String.class, byte[].class)
            .orShould()
            .callConstructor(InputStreamReader.class, InputStream.class)
            .orShould()
            .callConstructor(PropertyResourceBundle.class, InputStream.class);

    @ArchTest
    static final ArchRule noOneAsksTheThreadForItsLoader = noClasses()
            .should()
            .callMethod(Thread.class, "getContextClassLoader")
            .orShould()
            .callMethod(ServiceLoader.class, "load", Class.class);

    @ArchTest
    static final ArchRule noOneChangesTheMachine = noClasses()
            .should(callCodeUnitWhere(describe("a setter of System or Locale", ArchitectureIT::isGlobalSetter)));

    private static boolean isGlobalSetter(JavaAccess<?> call) {
        JavaClass owner = call.getTargetOwner();
        return (equivalentTo(System.class).test(owner)
                        || equivalentTo(Locale.class).test(owner))
                && call.getTarget().getName().startsWith("set");
    }
}
