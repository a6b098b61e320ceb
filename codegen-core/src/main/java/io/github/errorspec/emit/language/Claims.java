package io.github.errorspec.emit.language;

import io.github.errorspec.emit.NameClaim;
import io.github.errorspec.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names of a plan that only one element of the catalog can have. */
final class Claims {
    private static final String OTHER_ID = "give one of the two another `id`, which names it in every language";
    private static final String OTHER_NAME = "give one of the two another name in its `names`";
    private static final String RENAME = "rename one of the two";

    private final LanguagePlan plan;
    private final Naming naming;
    private final List<NameClaim> claims = new ArrayList<>();

    Claims(LanguagePlan plan) {
        this.plan = plan;
        this.naming = plan.language().naming();
    }

    List<NameClaim> all() {
        SourceSpan start = plan.catalog().definition().span();
        List<String> scopes = naming.typesScopes();
        for (String type : plan.named().types().values()) {
            for (String scope : scopes) {
                claim(scope, type, "the catalog", start, RENAME);
            }
        }
        for (NamedCategory category : plan.named().categories()) {
            claim(
                    naming.categories(),
                    "",
                    category.names(),
                    "the category `" + category.category().id() + "`",
                    category.category().definition().span(),
                    RENAME);
        }
        for (NamedParam field : plan.named().fields()) {
            claim(
                    naming.fields(),
                    "",
                    field.names(),
                    "the field `" + field.param().name() + "`",
                    field.param().definition().span(),
                    RENAME);
        }
        for (NamedRow row : plan.named().rows()) {
            claim(row);
        }
        // Aliases come last, since the name of today is the one to keep.
        for (NamedRow row : plan.named().rows()) {
            claimAliases(row);
        }
        return claims;
    }

    private void claim(NamedRow row) {
        String code = row.row().code();
        boolean given =
                row.row().definition().names().containsKey(plan.language().name());
        claim(
                naming.rows(),
                "",
                row.names(),
                "`" + code + "`",
                row.row().definition().span(),
                given ? OTHER_NAME : OTHER_ID);
        claim(naming.params(), row.params(), "the param", " of " + code);
        Objects objects = plan.language().objects();
        for (NamedParam param : row.params()) {
            claim(
                    List.of(objects.type()),
                    "",
                    param.names(),
                    "the param `" + param.param().name() + "` of `" + code + "`",
                    param.param().definition().span(),
                    RENAME);
            claim(
                    objects.members(),
                    param.members(),
                    "the member",
                    " of " + param.param().name() + " of " + code);
        }
    }

    private void claim(List<NameRule> rules, List<NamedParam> params, String what, String inside) {
        if (shareNames(rules, params)) {
            for (NamedParam param : params) {
                claim(
                        rules,
                        inside,
                        param.names(),
                        what + " `" + param.param().name() + "`",
                        param.param().definition().span(),
                        RENAME);
            }
        }
    }

    /** Whether two of them may have the same name; most have not, and then there is nothing to tell. */
    private static boolean shareNames(List<NameRule> rules, List<NamedParam> params) {
        if (params.size() < 2) {
            return false;
        }
        Set<String> seen = new HashSet<>();
        for (NameRule rule : rules) {
            for (NamedParam param : rule.scope().isEmpty() ? List.<NamedParam>of() : params) {
                String name = param.names().get(rule.kind());
                if (name != null && !seen.add(name.toLowerCase(Locale.ROOT))) {
                    return true;
                }
            }
        }
        return false;
    }

    private void claimAliases(NamedRow row) {
        for (NamedRow.Alias alias : row.aliases()) {
            String scope = naming.rows().stream()
                    .filter(rule -> rule.kind() == alias.kind())
                    .map(NameRule::scope)
                    .findFirst()
                    .orElse("");
            claim(
                    scope,
                    alias.name(),
                    "the alias `" + alias.id().value() + "`",
                    alias.id().span(),
                    "leave out the alias, or rename the other one");
        }
    }

    private void claim(
            List<NameRule> rules,
            String inside,
            Map<NameKind, String> names,
            String element,
            SourceSpan span,
            String help) {
        for (NameRule rule : rules) {
            String name = names.get(rule.kind());
            if (name != null && !rule.scope().isEmpty()) {
                claim(rule.scope() + inside, name, element, span, help);
            }
        }
    }

    private void claim(String scope, String name, String element, SourceSpan span, String help) {
        claims.add(new NameClaim(
                plan.language().title(), scope, naming.ignoringCase().contains(scope), name, element, span, help));
    }
}
