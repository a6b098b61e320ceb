package io.github.errorspec.model;

import java.util.List;

/**
 * What a catalog can say of its rows beyond what the format knows.
 *
 * @param tags the words that rows can be marked with
 * @param fields the facts that rows have values of; none of them is sensitive
 */
public record DeclaredTraits(List<Tag> tags, List<Parameter> fields) {
    public static final DeclaredTraits NONE = new DeclaredTraits(List.of(), List.of());

    public List<String> tagNames() {
        return tags.stream().map(Tag::name).toList();
    }

    public List<String> fieldNames() {
        return fields.stream().map(Parameter::name).toList();
    }

    public boolean hasTag(String name) {
        for (Tag tag : tags) {
            if (tag.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    public boolean hasField(String name) {
        for (Parameter field : fields) {
            if (field.name().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
