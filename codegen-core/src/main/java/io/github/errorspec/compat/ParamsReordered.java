package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.resolve.ResolvedParam;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.source.SourceSpan;
import java.util.List;
import java.util.stream.IntStream;

final class ParamsReordered implements PairRule {
    @Override
    public Impact impact() {
        return Impact.SOURCE;
    }

    @Override
    public String summary() {
        return "The params of a row keep their order.";
    }

    @Override
    public String reason() {
        return "Constructors take them in the order of the table: where two have the same type, code still compiles and passes each as the other.";
    }

    @Override
    public void check(Pair pair, Comparison comparison, Findings findings) {
        List<String> was =
                pair.params().stream().map(param -> param.past().name()).toList();
        List<String> is = pair.now().params().stream()
                .map(ResolvedParam::name)
                .filter(was::contains)
                .toList();
        if (!was.equals(is)) {
            int first = IntStream.range(0, is.size())
                    .filter(i -> !was.get(i).equals(is.get(i)))
                    .findFirst()
                    .orElseThrow();
            findings.add(
                    this,
                    Element.of(pair.now()),
                    Diagnostic.of(
                                    this,
                                    place(pair.now(), is.get(first)),
                                    "the params of `" + pair.now().code() + "` stand in another order: `"
                                            + String.join("`, `", is) + "`")
                            .withHelp("the released order is `" + String.join("`, `", was) + "`")
                            .withRelated(place(pair.past(), was.get(first)), "released here"));
        }
    }

    private static SourceSpan place(ResolvedRow row, String param) {
        return row.params().stream()
                .filter(each -> each.name().equals(param))
                .findFirst()
                .orElseThrow()
                .definition()
                .span();
    }
}
