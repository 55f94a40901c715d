package http.status.spring;

import http.status.api.StatusCode;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalConverter;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/** Spring asks for an interface of the target before it asks for {@link Enum}, so names of constants come here as well. */
final class FromText implements ConverterFactory<String, StatusCode>, ConditionalConverter {
    @Override
    public boolean matches(TypeDescriptor sourceType, TypeDescriptor targetType) {
        return Target.isOne(targetType.getType());
    }

    @Override
    public <T extends StatusCode> Converter<String, @Nullable T> getConverter(Class<T> targetType) {
        Target<T> target = new Target<>(targetType);
        return text -> text.isBlank() ? null : target.named(text.strip());
    }
}
