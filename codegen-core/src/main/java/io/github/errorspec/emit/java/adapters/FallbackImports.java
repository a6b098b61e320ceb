package io.github.errorspec.emit.java.adapters;

import io.github.errorspec.emit.java.config.Adapter;
import java.util.ArrayList;
import java.util.List;

/** What the types for a framework can need, of which each imports what it mentions. */
final class FallbackImports {
    private static final List<String> JAVA = List.of(
            "java.lang.annotation.Annotation",
            "java.util.ArrayList",
            "java.util.Comparator",
            "java.util.List",
            "java.util.Locale",
            "java.util.concurrent.CompletionException",
            "java.util.stream.Collectors",
            "org.jspecify.annotations.NullMarked",
            "org.jspecify.annotations.Nullable");

    private static final List<String> VALIDATION = List.of(
            "jakarta.validation.ConstraintViolation",
            "jakarta.validation.ConstraintViolationException",
            "jakarta.validation.ElementKind",
            "jakarta.validation.Path");

    private static final List<String> SPRING = List.of(
            "jakarta.servlet.http.HttpServletRequest",
            "jakarta.servlet.http.HttpServletResponse",
            "org.springframework.beans.ConversionNotSupportedException",
            "org.springframework.beans.TypeMismatchException",
            "org.springframework.context.MessageSourceResolvable",
            "org.springframework.core.MethodParameter",
            "org.springframework.core.Ordered",
            "org.springframework.core.annotation.AnnotatedElementUtils",
            "org.springframework.core.annotation.AnnotationUtils",
            "org.springframework.core.annotation.Order",
            "org.springframework.core.codec.DecodingException",
            "org.springframework.http.ResponseEntity",
            "org.springframework.http.converter.HttpMessageNotReadableException",
            "org.springframework.validation.BindingResult",
            "org.springframework.validation.FieldError",
            "org.springframework.validation.ObjectError",
            "org.springframework.validation.method.MethodValidationResult",
            "org.springframework.validation.method.ParameterValidationResult",
            "org.springframework.web.ErrorResponse",
            "org.springframework.web.bind.MissingRequestCookieException",
            "org.springframework.web.bind.MissingRequestHeaderException",
            "org.springframework.web.bind.MissingServletRequestParameterException",
            "org.springframework.web.bind.annotation.ExceptionHandler",
            "org.springframework.web.bind.annotation.RequestBody",
            "org.springframework.web.bind.annotation.ResponseStatus",
            "org.springframework.web.bind.annotation.RestControllerAdvice",
            "org.springframework.web.context.request.async.AsyncRequestNotUsableException",
            "org.springframework.web.method.annotation.MethodArgumentTypeMismatchException",
            "org.springframework.web.multipart.support.MissingServletRequestPartException",
            "org.springframework.web.server.MissingRequestValueException",
            "org.springframework.web.server.ServerWebExchange",
            "org.springframework.web.server.ServerWebInputException");

    private static final List<String> JAKARTA_REST = List.of(
            "jakarta.ws.rs.WebApplicationException",
            "jakarta.ws.rs.core.Context",
            "jakarta.ws.rs.core.HttpHeaders",
            "jakarta.ws.rs.core.Response",
            "jakarta.ws.rs.core.UriInfo",
            "jakarta.ws.rs.ext.ExceptionMapper",
            "jakarta.ws.rs.ext.Provider",
            "jakarta.ws.rs.ext.Providers");

    private static final List<String> MICRONAUT = List.of(
            "io.micronaut.context.annotation.Requires",
            "io.micronaut.core.bind.exceptions.UnsatisfiedArgumentException",
            "io.micronaut.core.convert.exceptions.ConversionErrorException",
            "io.micronaut.http.HttpRequest",
            "io.micronaut.http.HttpResponse",
            "io.micronaut.http.annotation.Body",
            "io.micronaut.http.annotation.Controller",
            "io.micronaut.http.annotation.Error",
            "io.micronaut.http.annotation.Produces",
            "io.micronaut.http.exceptions.BufferLengthExceededException",
            "io.micronaut.http.exceptions.ContentLengthExceededException",
            "io.micronaut.http.server.exceptions.ExceptionHandler",
            "io.micronaut.http.server.exceptions.NotAcceptableException",
            "io.micronaut.http.server.exceptions.NotAllowedException",
            "io.micronaut.http.server.exceptions.NotFoundException",
            "io.micronaut.http.server.exceptions.UnsupportedMediaException",
            "io.micronaut.json.JsonSyntaxException",
            "io.micronaut.web.router.exceptions.UnsatisfiedRouteException",
            "jakarta.inject.Singleton");

    private FallbackImports() {}

    static List<String> of(Adapter adapter) {
        List<String> imports = new ArrayList<>(JAVA);
        switch (adapter) {
            case SPRING, SPRING_WEB_FLUX -> imports.addAll(SPRING);
            case JAKARTA_REST -> imports.addAll(JAKARTA_REST);
            case MICRONAUT -> imports.addAll(MICRONAUT);
            case GRPC -> {}
        }
        if (adapter == Adapter.JAKARTA_REST || adapter == Adapter.MICRONAUT) {
            imports.addAll(VALIDATION);
        }
        return imports;
    }
}
