package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.resolve.ResolvedParam;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
        String code = pair.now().code();
        check(
                pair,
                "the params of `" + code + "`",
                pair.past().params(),
                pair.now().params(),
                findings);
        for (Pair.ParamPair object : pair.objects()) {
            String name = object.now().name();
            check(
                    pair,
                    "the members of `" + name + "` of `" + code + "`",
                    object.past().members(),
                    object.now().members(),
                    findings);
        }
    }

    private void check(Pair pair, String what, List<ResolvedParam> past, List<ResolvedParam> now, Findings findings) {
        List<ResolvedParam> was = common(past, now);
        List<ResolvedParam> is = common(now, past);
        IntStream.range(0, is.size())
                .filter(i -> !was.get(i).name().equals(is.get(i).name()))
                .findFirst()
                .ifPresent(first -> findings.add(
                        this,
                        Element.of(pair.now()),
                        Diagnostic.of(
                                        this,
                                        is.get(first).definition().span(),
                                        what + " stand in another order: " + names(is))
                                .withHelp("the released order is " + names(was))
                                .withRelated(was.get(first).definition().span(), "released here")));
    }

    private static List<ResolvedParam> common(List<ResolvedParam> some, List<ResolvedParam> others) {
        Set<String> names = others.stream().map(ResolvedParam::name).collect(Collectors.toSet());
        return some.stream().filter(param -> names.contains(param.name())).toList();
    }

    private static String names(List<ResolvedParam> params) {
        return params.stream().map(ResolvedParam::name).collect(Collectors.joining("`, `", "`", "`"));
    }
}
