package io.github.errorspec.write;

import java.util.List;
import java.util.Optional;

/**
 * What an output is made of.
 *
 * @param subject digest of the spec's place and of all options; two executions with the same subject always write the same
 * @param fingerprint digest of everything, the spec's content and the tool's version included
 * @param table that all is made from; of what was written, only files that say so themselves are deleted; nothing for files of several
 * @param inputs what the files are called that belong to the spec; kept, so that the next run can find them without reading it
 * @param rows how many rows the catalog has
 */
public record Origin(String subject, String fingerprint, Optional<Table> table, List<String> inputs, int rows) {}
