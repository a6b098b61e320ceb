package io.github.errorspec.emit.kotlin;

import java.util.Set;

/** Names that generated Kotlin must not use, because they mean something already. */
final class ReservedWords {
    private static final Set<String> KEYWORDS = Set.of(
            "as",
            "break",
            "class",
            "continue",
            "do",
            "else",
            "false",
            "for",
            "fun",
            "if",
            "in",
            "interface",
            "is",
            "null",
            "object",
            "package",
            "return",
            "super",
            "this",
            "throw",
            "true",
            "try",
            "typealias",
            "typeof",
            "val",
            "var",
            "when",
            "while");

    /** Packages with these cannot be named in Java. */
    private static final Set<String> KEYWORDS_OF_JAVA = Set.of(
            "abstract",
            "assert",
            "boolean",
            "byte",
            "case",
            "catch",
            "char",
            "const",
            "default",
            "double",
            "enum",
            "extends",
            "final",
            "finally",
            "float",
            "goto",
            "implements",
            "import",
            "instanceof",
            "int",
            "long",
            "native",
            "new",
            "private",
            "protected",
            "public",
            "short",
            "static",
            "strictfp",
            "switch",
            "synchronized",
            "throws",
            "transient",
            "void",
            "volatile");

    /** What a generated exception has or may have one day anyway, from {@link Throwable} or of its own. */
    private static final Set<String> MEMBERS = Set.of(
            "category",
            "cause",
            "code",
            "details",
            "error",
            "httpStatus",
            "isRemote",
            "javaClass",
            "label",
            "localizedMessage",
            "logFields",
            "message",
            "params",
            "received",
            "retry",
            "safeMessage",
            "sensitiveParams",
            "stackTrace",
            "suppressed",
            "suppressedExceptions",
            "title",
            "toJson",
            "toProblem",
            "toString",
            "unsafeMessage");

    /** The throwables that every file of Kotlin knows, of {@code kotlin} and, up to Java 25, of {@code java.lang}. */
    private static final Set<String> THROWABLES = Set.of(
            "AbstractMethodError",
            "ArithmeticException",
            "ArrayIndexOutOfBoundsException",
            "ArrayStoreException",
            "AssertionError",
            "BootstrapMethodError",
            "CharacterCodingException",
            "ClassCastException",
            "ClassCircularityError",
            "ClassFormatError",
            "ClassNotFoundException",
            "CloneNotSupportedException",
            "ConcurrentModificationException",
            "EnumConstantNotPresentException",
            "Error",
            "Exception",
            "ExceptionInInitializerError",
            "IllegalAccessError",
            "IllegalAccessException",
            "IllegalArgumentException",
            "IllegalCallerException",
            "IllegalMonitorStateException",
            "IllegalStateException",
            "IllegalThreadStateException",
            "IncompatibleClassChangeError",
            "IndexOutOfBoundsException",
            "InstantiationError",
            "InstantiationException",
            "InternalError",
            "InterruptedException",
            "KotlinNullPointerException",
            "LayerInstantiationException",
            "LinkageError",
            "MatchException",
            "NegativeArraySizeException",
            "NoClassDefFoundError",
            "NoSuchElementException",
            "NoSuchFieldError",
            "NoSuchFieldException",
            "NoSuchMethodError",
            "NoSuchMethodException",
            "NoWhenBranchMatchedException",
            "NotImplementedError",
            "NullPointerException",
            "NumberFormatException",
            "OutOfMemoryError",
            "ReflectiveOperationException",
            "RuntimeException",
            "SecurityException",
            "StackOverflowError",
            "StringIndexOutOfBoundsException",
            "TypeCastException",
            "TypeNotPresentException",
            "UninitializedPropertyAccessException",
            "UnknownError",
            "UnsatisfiedLinkError",
            "UnsupportedClassVersionError",
            "UnsupportedOperationException",
            "VerifyError",
            "VirtualMachineError",
            "WrongThreadException");

    private ReservedWords() {}

    static boolean isKeyword(String word) {
        return KEYWORDS.contains(word) || KEYWORDS_OF_JAVA.contains(word);
    }

    static boolean isThrowable(String type) {
        return THROWABLES.contains(type);
    }

    /** Whether neither a property of an exception nor an argument of its constructor may be called so. */
    static boolean isTaken(String member) {
        return KEYWORDS.contains(member) || MEMBERS.contains(member);
    }
}
