package io.github.errorspec.emit.markdown;

import java.util.Optional;

/**
 * Where something is told.
 *
 * @param page the name of the page, without its ending
 * @param anchor that of its heading; none if it is all that the page is about
 */
record Place(String page, Optional<String> anchor) {}
