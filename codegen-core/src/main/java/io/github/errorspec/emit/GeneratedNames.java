package io.github.errorspec.emit;

import io.github.errorspec.resolve.ResolvedCategory;
import io.github.errorspec.resolve.ResolvedParam;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.Map;

/** What elements of a catalog are called in generated code: by target, then by what it is the name of. */
public interface GeneratedNames {
    /** Those that nobody asked for. */
    GeneratedNames NONE = new GeneratedNames() {
        @Override
        public Map<String, Map<String, String>> of(ResolvedCategory category) {
            return Map.of();
        }

        @Override
        public Map<String, Map<String, String>> of(ResolvedRow row) {
            return Map.of();
        }

        @Override
        public Map<String, Map<String, String>> of(ResolvedRow row, ResolvedParam param) {
            return Map.of();
        }

        @Override
        public Map<String, Map<String, String>> of(ResolvedRow row, ResolvedParam param, ResolvedParam member) {
            return Map.of();
        }

        @Override
        public Map<String, Map<String, String>> ofField(String field) {
            return Map.of();
        }
    };

    Map<String, Map<String, String>> of(ResolvedCategory category);

    Map<String, Map<String, String>> of(ResolvedRow row);

    /** Those of a param of a row. */
    Map<String, Map<String, String>> of(ResolvedRow row, ResolvedParam param);

    /** Those of a member of an object. */
    Map<String, Map<String, String>> of(ResolvedRow row, ResolvedParam param, ResolvedParam member);

    /** Those of a field that the table declares. */
    Map<String, Map<String, String>> ofField(String field);
}
