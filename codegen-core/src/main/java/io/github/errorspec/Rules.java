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

/** All rules, by where they are looked for. A part is loaded when its rules are asked for; {@link RuleIds} knows some without that. */
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

    private static Stream<Rule> every() {
        return Stream.of(values()).flatMap(part -> part.all().stream());
    }

    private record Book(List<Rules> judged) implements RuleBook {
        @Override
        public Optional<Standing> standing(String id) {
            if (RuleIds.ADVISING.contains(id) || RuleIds.COMPARING.contains(id)) {
                return Optional.of(
                        Standing.judged(judged.contains(RuleIds.ADVISING.contains(id) ? ADVISING : COMPARING)));
            }
            if (RuleIds.PAST.contains(id)) {
                return Optional.of(Standing.judged(judged.contains(PAST)));
            }
            return every().filter(rule -> rule.id().equals(id))
                    .findFirst()
                    .map(rule -> rule.isFirm() ? Standing.FIRM : Standing.judged(isJudged(rule)));
        }

        @Override
        public Collection<String> ids() {
            return every().map(Rule::id).toList();
        }

        private boolean isJudged(Rule rule) {
            return judged.stream().anyMatch(part -> part.all().contains(rule));
        }
    }
}
