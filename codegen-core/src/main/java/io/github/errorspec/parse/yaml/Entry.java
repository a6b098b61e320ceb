package io.github.errorspec.parse.yaml;

import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * A key and its value.
 *
 * @param key the key's text, whatever type YAML would give it
 * @param keyNode where the key stands
 * @param valueNode the value
 */
public record Entry(String key, ScalarNode keyNode, Node valueNode) {}
