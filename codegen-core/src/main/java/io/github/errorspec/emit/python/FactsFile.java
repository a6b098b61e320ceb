package io.github.errorspec.emit.python;

import io.github.errorspec.resolve.WireLayout;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How an error is read from a body, and written as one.
 *
 * @param get what reads a part, by the name of each part that bodies have
 * @param put the same for what writes it
 * @param paramsPath where the params stand
 * @param listsOnParamsPath whether there can be a list on the way to them
 * @param besideParams what names the members that are no params, if these stand beside them
 */
record FactsFile(
        Map<String, String> get,
        Map<String, String> put,
        String paramsPath,
        boolean listsOnParamsPath,
        List<String> besideParams) {
    /** What always has a value stands outside of any condition. */
    private static final Set<String> ALWAYS = Set.of("title", "message");

    static FactsFile of(WireLayout wire) {
        Map<String, String> get = new HashMap<>();
        Map<String, String> put = new HashMap<>();
        wire.paths().forEach((part, path) -> {
            boolean beside = wire.isFlat() && part.equals("params");
            get.put(part, get(wire, path));
            put.put(part, (beside ? putOne(path) : put(wire, path, value(part))).text(ALWAYS.contains(part) ? 4 : 8));
        });
        List<String> params = wire.path("params").orElse(List.of());
        List<Code> names = wire.besideParams().stream()
                .map(PythonLiteral::of)
                .map(Code::of)
                .toList();
        List<String> beside = wire.isFlat()
                ? List.of(
                        Code.group("_BESIDE_PARAMS: list[str] = [", names, "]").text(0))
                : List.of();
        return new FactsFile(get, put, tuple(params), params.contains("0"), beside);
    }

    private static String value(String part) {
        return switch (part) {
            case "type" -> "facts.type.problem_type";
            case "params" -> "wire(facts.params)";
            default -> "facts." + part;
        };
    }

    /** Whether the params are members of the error itself. */
    boolean isRoot() {
        return paramsPath.equals("()");
    }

    private static String get(WireLayout wire, List<String> path) {
        if (path.isEmpty()) {
            return "members";
        }
        return wire.remapped()
                ? "_at(members, " + path.stream().map(PythonLiteral::of).collect(Collectors.joining(", ")) + ")"
                : "members.get(" + PythonLiteral.of(path.get(0)) + ")";
    }

    private static Code put(WireLayout wire, List<String> path, String value) {
        return wire.remapped()
                ? Code.group("_put(", ")", "body", tuple(path), value)
                : Code.of("body[" + PythonLiteral.of(path.get(0)) + "] = " + value);
    }

    /** A param that stands beside other parts. */
    private static Code putOne(List<String> path) {
        if (path.isEmpty()) {
            return Code.of("body[name] = wire(value)");
        }
        String steps = path.stream().map(step -> PythonLiteral.of(step) + ", ").collect(Collectors.joining());
        return Code.group("_put(", ")", "body", "(" + steps + "name)", "wire(value)");
    }

    private static String tuple(List<String> path) {
        return PythonLiteral.tuple(path.stream().map(PythonLiteral::of).toList());
    }
}
