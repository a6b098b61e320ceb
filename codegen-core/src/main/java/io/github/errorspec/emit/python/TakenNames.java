package io.github.errorspec.emit.python;

import java.util.Set;

/** Names that mean something in Python, or in generated code, already; of all versions, since the output is for all of them. */
final class TakenNames {
    private static final Set<String> KEYWORDS = words("""
            and as assert async await break class continue def del elif else except finally for from global if import in is lambda
            nonlocal not or pass raise return try while with yield
            """);

    /** In small letters, as params are. */
    private static final Set<String> BUILTINS = words("""
            abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex copyright credits
            delattr dict dir divmod enumerate eval exec exit filter float format frozenset getattr globals hasattr hash help hex id input
            int isinstance issubclass iter len license list locals map max memoryview min next object oct open ord pow print property quit
            range repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip
            """);

    /** Members of each exception, and what the classes and constructors of rows need. */
    private static final Set<String> MEMBERS = words("""
            add_note args with_traceback
            code is_remote label localized_message localized_title log_fields message params received safe_message sensitive_params
            status title to_json to_problem unsafe_message
            datetime self
            """);

    private static final Set<String> EXCEPTIONS = words("""
            ArithmeticError AssertionError AttributeError BlockingIOError BrokenPipeError BufferError ChildProcessError
            ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError EOFError EnvironmentError FileExistsError
            FileNotFoundError FloatingPointError IOError ImportError IndentationError IndexError InterruptedError IsADirectoryError
            KeyError LookupError MemoryError ModuleNotFoundError NameError NotADirectoryError NotImplementedError OSError OverflowError
            PermissionError ProcessLookupError PythonFinalizationError RecursionError ReferenceError RuntimeError SyntaxError SystemError
            TabError TimeoutError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError
            ValueError VMSError WindowsError ZeroDivisionError
            """);

    private TakenNames() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    static boolean isKeyword(String name) {
        return KEYWORDS.contains(name);
    }

    /** Whether the param of an error needs another name. */
    static boolean isTakenForParam(String name) {
        return KEYWORDS.contains(name) || BUILTINS.contains(name) || MEMBERS.contains(name);
    }

    /** Whether Python has an exception of this name that needs no import. */
    static boolean isException(String name) {
        return EXCEPTIONS.contains(name);
    }
}
