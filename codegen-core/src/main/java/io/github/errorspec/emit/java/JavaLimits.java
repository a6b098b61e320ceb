package io.github.errorspec.emit.java;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.TargetRule;
import io.github.errorspec.emit.java.config.ErrorType;
import io.github.errorspec.emit.java.config.ExceptionLayout;
import io.github.errorspec.emit.java.files.JavaCode;
import io.github.errorspec.emit.java.types.ConstantSize;
import io.github.errorspec.emit.language.NamedCategory;
import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/** What the JVM bounds, so that a catalog beyond it is told so on its row, with the way out. */
final class JavaLimits {
    /** The code that creates all constants of an enum is one method, with something beside the constants. */
    private static final int METHOD_BYTES = 65_535 - 256;

    /** 25 bytes for a constant of their enum, whose texts are in one piece each. */
    static final int CATEGORIES = METHOD_BYTES / 25;

    /** Two entries of the constant pool for each. */
    private static final int SUBCLASSES = 30_000;

    /** Three entries of the constant pool for each. */
    private static final int NESTED = 20_000;

    private final JavaCode code;
    private final Diagnostics diagnostics;

    private JavaLimits(JavaCode code, Diagnostics diagnostics) {
        this.code = code;
        this.diagnostics = diagnostics;
    }

    static void check(JavaCode code, Diagnostics diagnostics) {
        new JavaLimits(code, diagnostics).check();
    }

    private void check() {
        if (code.options().errorType() == ErrorType.ENUM) {
            checkEnum();
        }
        if (code.options().exceptions() == ExceptionLayout.NESTED) {
            code.named().categories().forEach(each -> checkNested(code.named().rowsOf(each)));
            checkNested(code.named().uncategorized());
        }
        if (code.options().isSealed()) {
            checkSealed();
        }
    }

    private void report(TargetRule rule, SourceSpan span, String message, String help) {
        diagnostics.add(Diagnostic.of(rule, span, message).withHelp(help));
    }

    private void checkEnum() {
        List<NamedRow> rows = code.named().rows();
        ConstantSize size = ConstantSize.of(code);
        int used = 0;
        for (int fit = 0; fit < rows.size(); fit++) {
            used += size.bytes(rows.get(fit));
            if (used > METHOD_BYTES) {
                report(
                        TargetRule.TOO_MANY_ROWS,
                        rows.get(fit).row().definition().span(),
                        "a Java enum holds the first " + fit + " rows of this catalog, but it has " + rows.size(),
                        "configure the Java target with the option `errorType` set to `class`, which has no limit");
                return;
            }
        }
    }

    private void checkNested(List<NamedRow> rows) {
        if (rows.size() > NESTED) {
            report(
                    TargetRule.TOO_MANY_NESTED,
                    rows.get(NESTED).row().definition().span(),
                    "a class has the exceptions of " + NESTED + " rows inside it at most, but `"
                            + code.superclass(rows.get(0)) + "` would have " + rows.size(),
                    "divide the rows into more categories, or set the option `exceptions` to `perCode`");
        }
    }

    private void checkSealed() {
        checkSealed(
                code.subclasses(Optional.empty()).size(),
                "the catalog",
                code.catalog().definition().span());
        for (NamedCategory category : code.named().categories()) {
            checkSealed(
                    code.subclasses(Optional.of(category)).size(),
                    "the category `" + category.category().id() + "`",
                    category.category().definition().span());
        }
    }

    private void checkSealed(int subclasses, String owner, SourceSpan span) {
        if (subclasses > SUBCLASSES) {
            report(
                    TargetRule.TOO_MANY_SUBCLASSES,
                    span,
                    "a sealed class has at most " + SUBCLASSES + " subclasses, but the exception of " + owner
                            + " would have " + subclasses,
                    "divide the rows into more categories, or set the option `sourceLevel` to 11");
        }
    }
}
