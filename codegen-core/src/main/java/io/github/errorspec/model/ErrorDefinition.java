package io.github.errorspec.model;

import io.github.errorspec.source.Located;
import io.github.errorspec.source.SourceSpan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of the table, with everything that it inherits filled in.
 *
 * @param code the code or family
 * @param name short human title
 * @param id frozen identifier, given or derived from the name
 * @param aliases earlier ids
 * @param names identifiers in single languages, by the language's target name
 * @param categoryId the category that it belongs to, if any
 * @param description Markdown
 * @param message what an error of this kind says
 * @param params in order
 * @param httpStatus 100 to 599
 * @param grpc the status for gRPC
 * @param retry whether to try again
 * @param log how loudly to log it
 * @param visibility who may know of it
 * @param causes Markdown, one each
 * @param remedy Markdown
 * @param links addresses by label
 * @param examples values for the params
 * @param since the catalog's version that first had it
 * @param deprecation present if it should no longer be used
 * @param extensions the {@code x-} keys
 * @param span where its code stands
 */
public record ErrorDefinition(
        ErrorCode code,
        String name,
        Located<String> id,
        List<Located<String>> aliases,
        Map<String, Located<String>> names,
        Optional<String> categoryId,
        Optional<String> description,
        Optional<MessageTemplate> message,
        List<Parameter> params,
        int httpStatus,
        GrpcCode grpc,
        Retry retry,
        LogLevel log,
        Visibility visibility,
        List<String> causes,
        Optional<String> remedy,
        Map<String, String> links,
        List<RawValue.Mapping> examples,
        Optional<String> since,
        Optional<Deprecation> deprecation,
        Map<String, RawValue> extensions,
        SourceSpan span) {
    public boolean isDeprecated() {
        return deprecation.isPresent();
    }

    public boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }
}
