package io.github.errorspec.past;

import io.github.errorspec.model.CodePlace;
import io.github.errorspec.model.ProblemFormat;
import java.util.Optional;

/** Where bodies have what, in a lock. */
final class LockedBody {
    private LockedBody() {}

    static FlowMapping of(ProblemFormat problem) {
        CodePlace code = problem.code();
        if (code.isPlain()) {
            return FlowMapping.ofTexts(problem.body());
        }
        FlowMapping place = new FlowMapping()
                .text("pointer", Optional.ofNullable(problem.body().get("code")))
                .text("after", code.after())
                .text("header", code.header());
        FlowMapping body = new FlowMapping().mapping("code", place);
        problem.body().forEach((part, pointer) -> {
            if (!part.equals("code")) {
                body.text(part, Optional.of(pointer));
            }
        });
        return body;
    }
}
