package io.github.errorspec.emit.typescript;

import java.util.List;

/**
 * What the template says about a row; literals and comments of TypeScript already.
 *
 * @param id its id
 * @param doc the comment of its member in the table of rows
 * @param member that member
 * @param fields the members of the row itself
 * @param params its params
 * @param functions what raises it: the function, and one for each former id
 * @param aliases the former ids
 */
record RowText(
        String id,
        String doc,
        String member,
        List<String> fields,
        List<ParamText> params,
        List<FunctionText> functions,
        List<AliasText> aliases) {
    boolean hasParams() {
        return !params.isEmpty();
    }

    /**
     * A param.
     *
     * @param doc its comment
     * @param member its member in the type of the params
     */
    record ParamText(String doc, String member) {}

    /**
     * A function.
     *
     * @param doc its comment
     * @param signature up to the brace
     * @param result the statement that returns the error
     */
    record FunctionText(String doc, String signature, String result) {}

    /**
     * A former id.
     *
     * @param former what it was
     * @param now what it is
     */
    record AliasText(String former, String now) {}
}
