package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.model.Catalog;
import java.util.List;

/** All lint rules that tell of faults; what could be better is advised by {@code advice}, in a check only. */
public final class LintRules {
    private static final List<LintRule> ALL = List.of(
            new EmptyCatalog(),
            new DuplicateCode(),
            new DuplicateId(),
            new CodePattern(),
            new CodeOutsideRange(),
            new ReservedCode(),
            new RetiredCodeUsed(),
            new OverlappingFamilies(),
            new UnusedWildcard(),
            new WildcardInWord(),
            new StatusWithoutBody(),
            new ReservedHeader(),
            new SensitiveHeader(),
            new ObjectInText(),
            new UnknownPlaceholder(),
            new MissingTranslation(),
            new UnknownReplacement(),
            new BadExample(),
            new UnknownTag(),
            new UnusedTag(),
            new UnknownField(),
            new MissingField(),
            new BadField(),
            new MissingRequired(),
            new TextStyle(),
            new ForeignPlaceholder(),
            new BodyWithoutCode(),
            new SeparatorInCode(),
            new BadProblemType(),
            new ParamShadowsMember(),
            new OddCode());

    private LintRules() {}

    /** Checks a catalog against every rule. */
    public static void check(Catalog catalog, Diagnostics diagnostics) {
        ALL.forEach(rule -> rule.check(catalog, diagnostics));
    }

    /** Checks only whether rows can have the values that their examples say, for those who show them and judge nothing. */
    public static void checkExamples(Catalog catalog, Diagnostics diagnostics) {
        new BadExample().check(catalog, diagnostics);
    }

    /** For the rules page. */
    public static List<Rule> all() {
        return List.copyOf(ALL);
    }
}
