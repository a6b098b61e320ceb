/** What format 1 takes from YAML: texts, lists and mappings with their places; nothing else. */
@NullMarked
package io.github.errorspec.parse.yaml;

import org.jspecify.annotations.NullMarked;
