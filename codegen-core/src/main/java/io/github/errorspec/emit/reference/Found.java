package io.github.errorspec.emit.reference;

import java.util.List;

/**
 * An entry that was looked for.
 *
 * @param note what is to be known of the word that led to it; empty if that is the code or the id of the entry
 */
public record Found(Entry entry, List<Piece> note) {}
