package io.github.errorspec.benchmarks.runtime;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.Map;

/** Jackson, for comparison: between text and maps, without an error in sight. */
final class Json {
    private static final ObjectReader READER = new ObjectMapper().readerForMapOf(Object.class);
    private static final ObjectWriter WRITER = new ObjectMapper().writerFor(Map.class);

    private Json() {}

    static Map<String, Object> read(String json) {
        try {
            return READER.readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static String write(Map<String, Object> body) {
        try {
            return WRITER.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
