package io.github.errorspec.benchmarks.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes specs as people write them, of any size: categories of some forty rows, rows with texts and params, and a family for
 * every fifty rows; both are rarer in very large ones. The same size and style always give the same text.
 */
public final class CatalogMaker {
    /** The id of every made catalog; its last word gives generated types their prefix. */
    public static final String ID = "acme.bench";

    private static final int ROWS_PER_FAMILY = 50;
    private static final int EXACT_ROWS_BESIDE_A_FAMILY = 3;
    private static final int ROWS_PER_CATEGORY = 40;

    /** Beyond, categories are larger and families rarer: nobody has thousands of either, and a Java enum cannot have them. */
    private static final int LARGE = 20_000;

    private static final int ROWS_PER_LARGE_CATEGORY = 100;

    private static final List<String> SUBJECTS = List.of(
            "Order", "Payment", "Customer", "Stream", "Invoice", "Address", "Session", "Upload", "Report", "Contract");
    private static final List<String> FAULTS = List.of(
            "not found", "not valid", "already closed", "out of range", "too large", "missing", "locked", "expired");
    private static final List<Integer> STATUSES = List.of(400, 401, 403, 404, 409, 422, 429, 500, 503);

    private final CodeStyle style;
    private final Random random = new Random(20_260_101);
    private final StringBuilder spec = new StringBuilder();
    private int row;

    private CatalogMaker(CodeStyle style) {
        this.style = style;
    }

    /** A spec with this number of rows, families included; at least 12. */
    public static String spec(CodeStyle style, int rows) {
        return new CatalogMaker(style).make(rows);
    }

    private String make(int rows) {
        int families = Math.max(2, Math.min(rows, LARGE) / ROWS_PER_FAMILY);
        int others = rows - families * (1 + EXACT_ROWS_BESIDE_A_FAMILY);
        int perCategory =
                Math.max(1, Math.min(rows <= LARGE ? ROWS_PER_CATEGORY : ROWS_PER_LARGE_CATEGORY, others / 2));
        int categories = families + (others + perCategory - 1) / perCategory;
        spec.append("errorSpec: 1\nid: ").append(ID).append("\ntitle: Made for benchmarks\n");
        spec.append(style.declaration()).append("\ncategories:\n");
        List<String> blocks = style.blocks(categories, random);
        for (int i = 0; i < categories; i++) {
            // Spread evenly, so that families lie between exact codes.
            boolean hasFamily = (long) (i + 1) * families / categories > (long) i * families / categories;
            int exact = hasFamily ? EXACT_ROWS_BESIDE_A_FAMILY : Math.min(perCategory, others);
            others -= hasFamily ? 0 : exact;
            category(blocks.get(i), exact, hasFamily);
        }
        return spec.toString();
    }

    private void category(String block, int exactRows, boolean hasFamily) {
        String subject = pick(SUBJECTS);
        spec.append("  block-").append(block.toLowerCase(Locale.ROOT)).append(":\n");
        spec.append("    title: ")
                .append(subject)
                .append(" Errors ")
                .append(block)
                .append('\n');
        spec.append("    ").append(style.space(block)).append('\n');
        spec.append("    http: ").append(pick(STATUSES)).append("\n    errors:\n");
        int number = 0;
        for (int i = 0; i < exactRows; i++) {
            number += 1 + random.nextInt(3);
            row(style.code(block, number), subject);
        }
        if (hasFamily) {
            row(style.family(block), subject);
        }
    }

    private void row(String code, String subject) {
        String fault = pick(FAULTS);
        row++;
        spec.append("      \"").append(code).append("\":\n");
        spec.append("        name: ").append(subject + " " + fault + " " + row).append('\n');
        if (random.nextInt(3) == 0) {
            spec.append("        http: ").append(pick(STATUSES)).append('\n');
        }
        if (random.nextInt(2) == 0) {
            spec.append("        description: The ")
                    .append(subject)
                    .append(" that was asked for is ")
                    .append(fault)
                    .append(". It may have been changed by someone else in the meantime.\n");
        }
        if (random.nextInt(3) == 0) {
            spec.append("        message: \"The ")
                    .append(subject)
                    .append(" {name} is ")
                    .append(fault)
                    .append(" after {count} tries.\"\n");
            spec.append("        params: {name: string, count: integer}\n");
        }
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
