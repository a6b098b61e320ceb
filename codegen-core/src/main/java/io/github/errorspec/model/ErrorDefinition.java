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
 * @param id frozen identifier, given or derived from the name
 * @param aliases earlier ids
 * @param names identifiers in single languages, by the language's target name
 * @param categoryId the category that it belongs to, if any
 * @param params in order
 * @param texts what people read of it
 * @param policy what programs do with it
 * @param traits what it says beyond what the format knows
 * @param life since when it exists, and whether it is on its way out
 * @param examples values for the params
 * @param allows the findings about it that are accepted
 * @param extensions the {@code x-} keys
 * @param keys where those of its keys stand that messages speak of
 * @param span where its code stands
 */
public record ErrorDefinition(
        ErrorCode code,
        Located<String> id,
        List<Located<String>> aliases,
        Map<String, Located<String>> names,
        Optional<String> categoryId,
        List<Parameter> params,
        ErrorTexts texts,
        Policy policy,
        Traits traits,
        Life life,
        List<RawValue.Mapping> examples,
        List<Allow> allows,
        Map<String, RawValue> extensions,
        Map<String, SourceSpan> keys,
        SourceSpan span) {
    public boolean isDeprecated() {
        return life.deprecation().isPresent();
    }

    public boolean isDraft() {
        return life.stability() == Stability.DRAFT;
    }

    public boolean isPublic() {
        return policy.visibility() == Visibility.PUBLIC;
    }

    /** Whether it has nothing that is not for everybody. */
    public boolean isWhollyPublic() {
        return isPublic() && texts.support().isEmpty();
    }

    /** The same without what is not for everybody. */
    ErrorDefinition publicOnly() {
        return isWhollyPublic() ? this : withTexts(texts.publicOnly());
    }

    /** Whether one was made of the other by {@link #at}. */
    @SuppressWarnings("ReferenceEquality") // To look into all of it is what this saves.
    public boolean isCopyOf(ErrorDefinition other) {
        return code == other.code
                && id == other.id
                && aliases == other.aliases
                && names == other.names
                && params == other.params
                && texts == other.texts
                && policy == other.policy
                && traits == other.traits
                && life == other.life
                && examples == other.examples
                && extensions == other.extensions
                && categoryId.equals(other.categoryId);
    }

    /** The same with another code. */
    public ErrorDefinition withCode(ErrorCode other) {
        return new ErrorDefinition(
                other,
                id,
                aliases,
                names,
                categoryId,
                params,
                texts,
                policy,
                traits,
                life,
                examples,
                allows,
                extensions,
                keys,
                span);
    }

    /** The same with other texts. */
    ErrorDefinition withTexts(ErrorTexts others) {
        return new ErrorDefinition(
                code,
                id,
                aliases,
                names,
                categoryId,
                params,
                others,
                policy,
                traits,
                life,
                examples,
                allows,
                extensions,
                keys,
                span);
    }

    /** The same, as it stands elsewhere. */
    public ErrorDefinition at(SourceSpan place) {
        return new ErrorDefinition(
                code,
                id,
                aliases,
                names,
                categoryId,
                params,
                texts,
                policy,
                traits,
                life,
                examples,
                allows,
                extensions,
                keys,
                place);
    }
}
