package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.resolve.ResolvedCatalog;
import java.util.List;
import java.util.stream.Stream;

/** All rules about what a release had. */
public final class CompatRules {
    private static final List<CompatRule> ALL = List.of(
            new CodeRemoved(),
            new CodeReused(),
            new CodeRenumbered(),
            new TombstoneDeleted(),
            new ReservationDeleted(),
            new CodeTypeChanged(),
            new WildcardChanged(),
            new StatusChanged(),
            new StatusClassChanged(),
            new BodyDropped(),
            new HeadersChanged(),
            new GrpcStatusChanged(),
            new RetryChanged(),
            new TagsChanged(),
            new FieldsChanged(),
            new FieldRemoved(),
            new TagRemoved(),
            new FieldRetyped(),
            new ParamRemoved(),
            new RequiredParamAdded(),
            new ParamRetyped(),
            new ParamMadeOptional(),
            new ParamMadeRequired(),
            new ParamMadeSensitive(),
            new SensitiveParamShown(),
            new FamilyNarrowed(),
            new FamilyWidened(),
            new RowInsideFamily(),
            new TypeUriChanged(),
            new BodyMappingChanged(),
            new PublicRowMadeInternal(),
            new RowMadeDraft(),
            new CatalogIdChanged(),
            new IdChanged(),
            new AliasRemoved(),
            new CodeRetired(),
            new ParamsReordered(),
            new OptionalParamAdded(),
            new CategoryMoved(),
            new NameInLanguageChanged(),
            new RowsReordered(),
            new MessageChanged(),
            new PlaceholdersChanged(),
            new TitleChanged());

    /** What they say depends on what the others found. */
    private static final List<CompatRule> OF_VERSIONS = List.of(new VersionWentBack(), new VersionTooLow());

    private CompatRules() {}

    /**
     * Checks a catalog against what a release had.
     *
     * @param languages those that the catalog has names in
     * @param spec how the command line is told of the table of today
     */
    public static void check(
            ResolvedCatalog past,
            ResolvedCatalog now,
            List<LanguageNames> languages,
            String spec,
            Diagnostics diagnostics) {
        if (isUnchanged(past, now)) {
            return;
        }
        Comparison comparison = new Comparison(past, now, languages);
        Findings findings = new Findings(
                Versions.of(comparison.before(), comparison.after()),
                comparison.additions(),
                comparison.after(),
                spec,
                diagnostics);
        ALL.forEach(rule -> rule.check(comparison, findings));
        OF_VERSIONS.forEach(rule -> rule.check(comparison, findings));
    }

    /** A lock that says what the table of today says is read as that very table. Drafts alone are in no lock, so these are compared. */
    @SuppressWarnings("ReferenceEquality") // To look into all of it is what this saves.
    private static boolean isUnchanged(ResolvedCatalog past, ResolvedCatalog now) {
        return past == now && now.definition().errors().stream().noneMatch(ErrorDefinition::isDraft);
    }

    /** For the rules page. */
    public static List<CompatRule> all() {
        return Stream.concat(ALL.stream(), OF_VERSIONS.stream()).toList();
    }
}
