package io.github.errorspec.emit.rust;

import java.util.Set;

/** Names that generated Rust must not use, because they mean something already. */
final class ReservedNames {
    /** Of all editions, those that are kept for later among them. */
    private static final Set<String> KEYWORDS = Set.of(
            "abstract",
            "as",
            "async",
            "await",
            "become",
            "box",
            "break",
            "const",
            "continue",
            "crate",
            "do",
            "dyn",
            "else",
            "enum",
            "extern",
            "false",
            "final",
            "fn",
            "for",
            "gen",
            "if",
            "impl",
            "in",
            "let",
            "loop",
            "macro",
            "match",
            "mod",
            "move",
            "mut",
            "override",
            "priv",
            "pub",
            "ref",
            "return",
            "self",
            "static",
            "struct",
            "super",
            "trait",
            "true",
            "try",
            "type",
            "typeof",
            "unsafe",
            "unsized",
            "use",
            "virtual",
            "where",
            "while",
            "yield");

    /** What a row's type has from traits of the standard library, what each has of its own, and what its code calls. */
    private static final Set<String> MEMBERS = Set.of(
            "as_mut",
            "as_ref",
            "borrow",
            "borrow_mut",
            "clone",
            "clone_from",
            "clone_into",
            "clone_to_uninit",
            "cmp",
            "code",
            "default",
            "deref",
            "deref_mut",
            "drop",
            "eq",
            "error",
            "find_list",
            "find_value",
            "fmt",
            "from",
            "hash",
            "into",
            "into_error",
            "known",
            "ne",
            "new",
            "set_list",
            "set_text",
            "set_texts",
            "set_value",
            "to_owned",
            "to_string",
            "try_from",
            "try_into",
            "try_new",
            "type_id",
            "wrap");

    /** The types, traits and variants that every file has without an import, and what files of rows use beside them. */
    private static final Set<String> TYPES = Set.of(
            "AsMut",
            "AsRef",
            "AsyncFn",
            "AsyncFnMut",
            "AsyncFnOnce",
            "Box",
            "Clone",
            "Copy",
            "Debug",
            "Default",
            "DoubleEndedIterator",
            "Drop",
            "Eq",
            "Err",
            "ExactSizeIterator",
            "Extend",
            "Fn",
            "FnMut",
            "FnOnce",
            "From",
            "FromIterator",
            "Future",
            "Hash",
            "Into",
            "IntoFuture",
            "IntoIterator",
            "Iterator",
            "None",
            "Ok",
            "Option",
            "Ord",
            "PartialEq",
            "PartialOrd",
            "Result",
            "Sealed",
            "Self",
            "Send",
            "Sized",
            "Some",
            "String",
            "Sync",
            "Timestamp",
            "ToOwned",
            "ToString",
            "TryFrom",
            "TryInto",
            "Unpin",
            "Uuid",
            "Value",
            "Vec");

    private ReservedNames() {}

    static boolean isKeyword(String word) {
        return KEYWORDS.contains(word);
    }

    /** Whether neither an argument nor a method of a row may be called so. */
    static boolean isTaken(String member) {
        return KEYWORDS.contains(member) || MEMBERS.contains(member) || member.startsWith("with_");
    }

    /** Whether no row may be called so. */
    static boolean isType(String name) {
        return TYPES.contains(name);
    }
}
