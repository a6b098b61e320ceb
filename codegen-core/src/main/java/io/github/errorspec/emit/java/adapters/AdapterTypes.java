package io.github.errorspec.emit.java.adapters;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.config.Adapter;
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
        for (Adapter adapter : code.options().adapters()) {
            files.addAll(
                    switch (adapter) {
                        case SPRING -> List.of(file("Spring", "ExceptionAdvice"));
                        case JAKARTA_REST -> List.of(file("JakartaRest", "ExceptionMapper"));
                        case MICRONAUT -> List.of(file("Micronaut", "ExceptionHandler"));
                        case GRPC ->
                            List.of(file("GrpcStatus", "GrpcStatus"), file("GrpcInterceptor", "GrpcInterceptor"));
                    });
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
        String domain() {
            return JavaLiteral.of(code.catalog().definition().id());
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
