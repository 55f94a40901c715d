package http.status.spring;

import http.status.api.StatusCode;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalConverter;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/**
 * Of {@link Integer} and not of {@link Number}: Spring goes by the source type first, and would find its own converter from
 * Integer to any enum, which takes the ordinal, before it came to Number.
 */
final class FromNumber implements ConverterFactory<Integer, StatusCode>, ConditionalConverter {
    @Override
    public boolean matches(TypeDescriptor sourceType, TypeDescriptor targetType) {
        return Target.isOne(targetType.getType());
    }

    @Override
    public <T extends StatusCode> Converter<Integer, T> getConverter(Class<T> targetType) {
        Target<T> target = new Target<>(targetType);
        return target::of;
    }
}
