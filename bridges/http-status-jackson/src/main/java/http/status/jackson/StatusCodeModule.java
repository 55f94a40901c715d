package http.status.jackson;

import http.status.api.StatusCode;
import java.io.Serializable;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Teaches a Jackson mapper that a status code is its number.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
 * JsonMapper mapper = JsonMapper.builder().addModule(new StatusCodeModule()).build();    // the same, by name
 * mapper.writeValueAsString(HttpStatus.NOT_FOUND)        // "404"
 * mapper.readValue("404", StatusCode.class)              // 404 Not Found
 * }</pre>
 *
 * <p>Without it, Jackson writes an enum's constant as text, reads a number as the constant's ordinal (28 is 404 then), and
 * writes any other code as an object without its number. <strong>A mapper to which nobody added the module is left as it
 * was</strong>, without a warning.
 *
 * <ul>
 *   <li>Every {@link StatusCode} is written as a JSON number: constants of enums, codes that were
 *       {@linkplain StatusCode#builder(String, int) built}, unregistered ones, implementations of others; in fields of type
 *       {@code Object} and in collections too. As the key of a map it is written in digits. A property with
 *       {@code @JsonFormat(shape = STRING)} is written as a string of three digits.
 *   <li>A {@link StatusCode} is read from a whole number from 100 to 999, from three digits in a string, and from the name
 *       or an alias of a constant, such as "NOT_FOUND" or "PAYLOAD_TOO_LARGE"; the same as {@link StatusCode#of(int)} and
 *       {@link StatusCode#valueOf(String)}. A map's key is read alike.
 *   <li>A number doesn't tell its registry: what was nginx's 499 is the installed catalog's first 499 when it is read as a
 *       {@code StatusCode}. Two keys with one number are one key in JSON.
 *   <li>An enum of status codes is read as its own constant with the number or name, whatever other registries say of it. Any
 *       other type of status codes is read as the first meaning in the installed catalog that is of the type.
 *   <li>With polymorphic typing, the type of a constant is its enum, and that of any other code is {@code StatusCode}.
 * </ul>
 *
 * <p>What can't be read is refused by Jackson's own exceptions, which name the path: a
 * {@link tools.jackson.databind.exc.InvalidFormatException} for a number or a text that is no status code, or none of the enum,
 * and a {@link tools.jackson.databind.exc.MismatchedInputException} for anything else, such as 404.0 or an object. An empty
 * string is refused too, unless the mapper's coercions say that it is null. For an enum,
 * {@code EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL} counts, and no feature about indexes of constants does: there are none.
 *
 * <p>{@code @JsonSerialize} and {@code @JsonDeserialize}, on a type or a property, go before the module. Other annotations of a type of
 * status codes don't count, such as {@code @JsonValue}, {@code @JsonCreator}, {@code @JsonEnumDefaultValue} and {@code @JsonFormat}:
 * a type that has a form of its own says so by those two.
 */
public final class StatusCodeModule extends JacksonModule implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Creates the module. */
    public StatusCodeModule() {}

    /**
     * The name of the module.
     *
     * @return "http-status-jackson"
     */
    @Override
    public String getModuleName() {
        return "http-status-jackson";
    }

    /**
     * The version of the module for Jackson, which does nothing with it.
     *
     * @return Jackson's unknown version, never null: descriptor and manifest of the jar have the real one
     */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /**
     * Adds what writes and reads status codes, as values and as keys.
     *
     * @param context where to add it, not null
     */
    @Override
    public void setupModule(SetupContext context) {
        // These look up an enum by its interfaces too, where Jackson 3 asks for a serializer of enums.
        context.addSerializers(new SimpleSerializers().addSerializer(StatusCode.class, StatusCodeSerializer.AS_NUMBER));
        context.addKeySerializers(
                new SimpleSerializers().addSerializer(StatusCode.class, new StatusCodeKeySerializer()));
        // SimpleDeserializers would never be asked for an enum by its interface.
        StatusCodeDeserializers deserializers = new StatusCodeDeserializers();
        context.addDeserializers(deserializers);
        context.addKeyDeserializers(deserializers);
    }
}
