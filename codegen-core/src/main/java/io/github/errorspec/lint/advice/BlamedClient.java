package io.github.errorspec.lint.advice;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.lint.LintRule;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Retry;
import java.util.List;
import java.util.stream.Stream;

final class BlamedClient implements LintRule {
    private static final List<Phrase> BLAME = Meaning.phrases(
            "* you sent *",
            "* you provided *",
            "* you entered *",
            "* your request is *",
            "* your request was *",
            "* your input *",
            "* bad request *",
            "* check your request *",
            "* check the request *",
            "* correct your *",
            "* correct the request *",
            "* fix your request *");

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String summary() {
        return "A row with a status from 500 on does not tell clients to change their request.";
    }

    @Override
    public String reason() {
        return "The status says that the server failed, so monitoring alerts and libraries retry, while the text sends people looking for a mistake of their own.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        List<ErrorDefinition> blaming = Answers.of(catalog).stream()
                .filter(row -> row.policy().httpStatus() >= 500)
                .filter(row -> ContradictingStatus.contradicted(row).isEmpty())
                .filter(row -> isToBeChanged(row) || blames(row))
                .toList();
        Rows.report(
                this, catalog, blaming, this::fault, "have a status from 500 on, but blame the client", diagnostics);
    }

    private static boolean isToBeChanged(ErrorDefinition row) {
        return row.policy().retry().when() == Retry.When.AFTER_CHANGE;
    }

    private static boolean blames(ErrorDefinition row) {
        return Stream.concat(row.texts().message().map(Object::toString).stream(), row.texts().remedy().stream())
                .map(Wording::of)
                .anyMatch(text -> Meaning.isIn(text, BLAME));
    }

    private Diagnostic fault(ErrorDefinition row) {
        int status = row.policy().httpStatus();
        String blame = isToBeChanged(row) ? "`retry: afterChange` says" : "its texts say";
        return Diagnostic.of(
                        this,
                        row.span(),
                        "`" + row.code() + "` has the HTTP status " + status + ", but " + blame
                                + " that the client is at fault")
                .withHelp("a status from 400 to 499, or words that do not blame the client");
    }
}
