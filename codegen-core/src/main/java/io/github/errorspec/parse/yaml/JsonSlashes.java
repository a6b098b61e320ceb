package io.github.errorspec.parse.yaml;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.scanner.Scanner;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.ScalarToken;
import org.yaml.snakeyaml.tokens.Token;

/**
 * The escape {@code \/} of JSON and of YAML 1.2 in double quotes, which SnakeYAML, a reader of YAML 1.1, takes for a mistake. The scanner
 * sees a slash and a character that the text has nowhere, as wide as the escape, so that all places stay; what it read is put right
 * behind it, in quotes and elsewhere, where a backslash is only a backslash.
 */
final class JsonSlashes implements Scanner {
    private static final String ESCAPE = "\\/";

    /** One whose backslash is not itself escaped. */
    private static final Pattern ESCAPED = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*+)\\\\/");

    /** Characters without a meaning. */
    private static final char FIRST_PRIVATE = '\uE000';

    private final Scanner scanner;
    private final String stand;

    private JsonSlashes(Scanner scanner, String stand) {
        this.scanner = scanner;
        this.stand = stand;
    }

    /** A scanner of a text. */
    static Scanner scanner(String text, LoaderOptions options) {
        if (!text.contains(ESCAPE)) {
            return new ScannerImpl(new WholeReader(text), options);
        }
        char free = FIRST_PRIVATE;
        while (text.indexOf(free) >= 0) {
            free++;
        }
        String stand = "/" + free;
        String seen = ESCAPED.matcher(text).replaceAll("$1" + stand);
        return new JsonSlashes(new ScannerImpl(new WholeReader(seen), options), stand);
    }

    private Token restored(Token token) {
        if (token instanceof ScalarToken scalar && scalar.getValue().contains(stand)) {
            String slash = scalar.getStyle() == ScalarStyle.DOUBLE_QUOTED ? "/" : ESCAPE;
            return new ScalarToken(
                    scalar.getValue().replace(stand, slash),
                    scalar.getPlain(),
                    scalar.getStartMark(),
                    scalar.getEndMark(),
                    scalar.getStyle());
        }
        return token;
    }

    @Override
    public boolean checkToken(Token.ID... choices) {
        return scanner.checkToken(choices);
    }

    @Override
    public Token peekToken() {
        return restored(scanner.peekToken());
    }

    @Override
    public Token getToken() {
        return restored(scanner.getToken());
    }

    @Override
    public void resetDocumentIndex() {
        scanner.resetDocumentIndex();
    }
}
