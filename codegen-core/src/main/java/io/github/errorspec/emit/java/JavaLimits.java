package io.github.errorspec.emit.java;

import io.github.errorspec.emit.java.config.ErrorType;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.names.JavaError;
import io.github.errorspec.emit.java.types.ErrorConstants;
import io.github.errorspec.model.Category;
import io.github.errorspec.source.SourceSpan;
import java.util.List;
import java.util.function.ToIntFunction;

/** What the JVM bounds, so that a catalog beyond it is told so on its row, with the way out. */
final class JavaLimits {
    /** The code that creates all constants of an enum is one method. */
    private static final int METHOD_BYTES = 65_535;

    /** For what a method has beside the constants. */
    private static final int RESERVED_BYTES = 256;

    /** Two entries of the constant pool for each. */
    private static final int SUBCLASSES = 30_000;

    /** Of bytecode, for a constant of the enum of categories, whose texts are in one piece each. */
    private static final int CATEGORY_BYTES = 25;

    /** Three entries of the constant pool for each. */
    private static final int NESTED = 20_000;

    private JavaLimits() {}

    /** Receives what is too much. */
    interface Report {
        void add(JavaFault fault, SourceSpan span, String message, String help);
    }

    static void check(JavaCatalog catalog, Report report) {
        int rows = catalog.errors().size();
        if (catalog.options().errorType() == ErrorType.ENUM) {
            ErrorConstants constants = new ErrorConstants(catalog);
            int fit = fitting(catalog, constants::bytecodeSize, METHOD_BYTES - RESERVED_BYTES);
            if (fit < rows) {
                report.add(
                        JavaFault.JAVA_ENUM_TOO_LARGE,
                        catalog.errors().get(fit).definition().span(),
                        "a Java enum holds the first " + fit + " rows of this catalog, but it has " + rows,
                        "configure the Java target with the option `errorType` set to `class`, which has no limit");
            }
        }
        checkCategories(catalog, report);
        checkNested(catalog, report);
        if (catalog.options().isSealed()) {
            checkSealed(catalog, report);
        }
    }

    private static void checkCategories(JavaCatalog catalog, Report report) {
        List<Category> categories = catalog.definition().categories();
        int fit = (METHOD_BYTES - RESERVED_BYTES) / CATEGORY_BYTES;
        if (categories.size() > fit) {
            report.add(
                    JavaFault.JAVA_TOO_MANY_CATEGORIES,
                    categories.get(fit).span(),
                    "a Java enum holds the first " + fit + " categories of this catalog, but it has "
                            + categories.size(),
                    "put more rows into a category");
        }
    }

    private static void checkNested(JavaCatalog catalog, Report report) {
        catalog.nested().values().forEach(rows -> {
            if (rows.size() > NESTED) {
                report.add(
                        JavaFault.JAVA_TOO_MANY_NESTED,
                        rows.get(NESTED).definition().span(),
                        "a class has the exceptions of " + NESTED + " rows inside it at most, but `"
                                + rows.get(0).superclass() + "` would have " + rows.size(),
                        "divide the rows into more categories, or set the option `exceptions` to `perCode`");
            }
        });
    }

    /** How many rows fit, the first ones first. */
    private static int fitting(JavaCatalog catalog, ToIntFunction<JavaError> size, int limit) {
        int used = 0;
        int rows = 0;
        for (JavaError error : catalog.errors()) {
            used += size.applyAsInt(error);
            if (used > limit) {
                return rows;
            }
            rows++;
        }
        return rows;
    }

    private static void checkSealed(JavaCatalog catalog, Report report) {
        checkSealed(
                catalog.subclassesOfBase().size(),
                "the catalog",
                catalog.definition().span(),
                report);
        for (Category category : catalog.definition().categories()) {
            checkSealed(
                    catalog.subclassesOf(category).size(),
                    "the category `" + category.id() + "`",
                    category.span(),
                    report);
        }
    }

    private static void checkSealed(int subclasses, String owner, SourceSpan span, Report report) {
        if (subclasses > SUBCLASSES) {
            report.add(
                    JavaFault.JAVA_TOO_MANY_SUBCLASSES,
                    span,
                    "a sealed class has at most " + SUBCLASSES + " subclasses, but the exception of " + owner
                            + " would have " + subclasses,
                    "divide the rows into more categories, or set the option `sourceLevel` to 11");
        }
    }
}
