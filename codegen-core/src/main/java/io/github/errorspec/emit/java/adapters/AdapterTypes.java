package io.github.errorspec.emit.java.adapters;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.config.Adapter;
import io.github.errorspec.emit.java.config.Fallback;
import io.github.errorspec.emit.java.files.JavaCode;
import io.github.errorspec.emit.java.files.JavaFiles;
import io.github.errorspec.emit.java.text.JavaLiteral;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types that fit the errors into the frameworks that were asked for. */
public final class AdapterTypes {
    private final JavaCode code;

    public AdapterTypes(JavaCode code) {
        this.code = code;
    }

    public List<GeneratedFile> files() {
        List<GeneratedFile> files = new ArrayList<>();
        FallbackTypes fallbacks = new FallbackTypes(code);
        for (Adapter adapter : code.options().adapters()) {
            files.addAll(
                    switch (adapter) {
                        case SPRING -> List.of(file("Spring", "ExceptionAdvice"));
                        case SPRING_WEB_FLUX -> List.of(file("Spring", "WebFluxAdvice"));
                        case JAKARTA_REST -> List.of(file("JakartaRest", "ExceptionMapper"));
                        case MICRONAUT -> List.of(file("Micronaut", "ExceptionHandler"));
                        case GRPC ->
                            List.of(file("GrpcStatus", "GrpcStatus"), file("GrpcInterceptor", "GrpcInterceptor"));
                    });
            files.addAll(fallbacks.files(adapter));
        }
        return files;
    }

    /** The file of a template, which gives the type whose name ends so. */
    private GeneratedFile file(String template, String ending) {
        String type = code.type(ending);
        return JavaFiles.file(code, template, type, new AdapterType(type, code));
    }

    /** One of them, as its template takes it. */
    record AdapterType(String type, JavaCode code) {
        /**
         * The headers that describe a representation, a part of it, or how long caches may keep it (RFC 9110, sections 8 and 14, RFC 9111,
         * RFC 9530), and what became of the request.
         */
        private static final List<String> LOST = List.of(
                "Accept-Ranges",
                "Age",
                "Cache-Control",
                "Content-Digest",
                "Content-Disposition",
                "Content-Encoding",
                "Content-Language",
                "Content-Length",
                "Content-Location",
                "Content-MD5",
                "Content-Range",
                "Content-Type",
                "Digest",
                "ETag",
                "Expires",
                "Last-Modified",
                "Location",
                "Pragma",
                "Repr-Digest",
                "Transfer-Encoding");

        boolean reactive() {
            return type.equals(code.type("WebFluxAdvice"));
        }

        /** As the arguments of a method. */
        String lostHeaders() {
            return LOST.stream()
                    .map(JavaLiteral::of)
                    .collect(Collectors.joining(",\n            ", "            ", ""));
        }

        String domain() {
            return JavaLiteral.of(code.catalog().definition().id());
        }

        /** What stands for an error of another service, if an error of the table does. */
        List<String> unexpected() {
            return code.options().fallbacks().isEmpty()
                    ? List.of()
                    : Stream.ofNullable(new Fallbacks(code)
                                    .raised((kind, fact) -> fact, "exception")
                                    .get(Fallback.UNEXPECTED.word()))
                            .toList();
        }

        String mediaType() {
            return code.catalog().wire().mediaType();
        }

        String codeKey() {
            return JavaLiteral.of(ErrorInfoCheck.CODE);
        }

        boolean hasReasons() {
            return oddIds().findAny().isPresent();
        }

        /** Each id that is no reason, and the reason that it has, with blanks between all. */
        String reasons() {
            return JavaLiteral.of(
                    oddIds().map(id -> id + " " + ErrorInfoReason.of(id)).collect(Collectors.joining(" ")));
        }

        private Stream<String> oddIds() {
            return code.catalog().rows().stream().map(ResolvedRow::id).filter(id -> !ErrorInfoReason.fits(id));
        }

        boolean hasJsonParams() {
            return !JsonParams.of(code.catalog().rows()).isEmpty();
        }

        String jsonParams() {
            return JavaLiteral.of(JsonParams.of(code.catalog().rows()));
        }
    }
}
