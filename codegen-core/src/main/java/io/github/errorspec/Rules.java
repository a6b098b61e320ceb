package io.github.errorspec;

import io.github.errorspec.compat.CompatRules;
import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.edit.EditFault;
import io.github.errorspec.input.InputFault;
import io.github.errorspec.lint.LintRules;
import io.github.errorspec.lint.advice.Advice;
import io.github.errorspec.parse.yaml.SyntaxFault;
import io.github.errorspec.past.PastFault;
import io.github.errorspec.verdict.RuleBook;
import io.github.errorspec.verdict.VerdictRule;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All rules, by where they are looked for. A part is loaded when a rule is not among those before it. */
enum Rules {
    READING,
    CHECKING,
    ADVISING,
    GENERATING,
    PAST,
    COMPARING,
    EDITING;

    /** In a run that looked for breaches of all rules of these parts. */
    static RuleBook judging(List<Rules> parts) {
        return new Book(parts);
    }

    List<Rule> all() {
        return switch (this) {
            case READING ->
                Stream.<Rule[]>of(InputFault.values(), SyntaxFault.values())
                        .flatMap(Stream::of)
                        .toList();
            case CHECKING ->
                Stream.concat(LintRules.all().stream(), Stream.of(VerdictRule.values()))
                        .toList();
            case ADVISING -> Advice.all();
            case GENERATING -> Emitters.rules();
            case PAST -> List.of(PastFault.values());
            case COMPARING -> CompatRules.all().stream().map(Rule.class::cast).toList();
            case EDITING -> List.of(EditFault.values());
        };
    }

    private boolean has(Rule rule) {
        return all().contains(rule);
    }

    private record Book(List<Rules> judged) implements RuleBook {
        @Override
        public Optional<Rule> rule(String id) {
            return Stream.of(values())
                    .flatMap(part -> part.all().stream())
                    .filter(rule -> rule.id().equals(id))
                    .findFirst();
        }

        @Override
        public Collection<String> ids() {
            return Stream.of(values())
                    .flatMap(part -> part.all().stream())
                    .map(Rule::id)
                    .toList();
        }

        @Override
        public boolean isJudged(Rule rule) {
            return judged.stream().anyMatch(part -> part.has(rule));
        }
    }
}
