package io.github.errorspec.past;

import io.github.errorspec.model.DeclaredTraits;
import io.github.errorspec.model.Parameter;
import io.github.errorspec.model.Tag;
import io.github.errorspec.parse.yaml.YamlText;

/** What else rows can say of themselves, as a lock has it. */
final class LockedTraits {
    private LockedTraits() {}

    static FlowMapping tags(DeclaredTraits traits) {
        FlowMapping tags = new FlowMapping();
        for (Tag tag : traits.tags()) {
            tags.putOwn(tag.name(), YamlText.quoted(tag.description().orElse("")));
        }
        return tags;
    }

    static FlowMapping fields(DeclaredTraits traits) {
        FlowMapping fields = new FlowMapping();
        for (Parameter field : traits.fields()) {
            FlowMapping one = new FlowMapping()
                    .put("type", field.type().toString())
                    .flag("optional", field.optional())
                    .text("description", field.description())
                    .raw(field.extensions());
            fields.putOwn(field.name(), one.yaml());
        }
        return fields;
    }
}
