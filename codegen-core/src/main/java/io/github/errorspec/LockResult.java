package io.github.errorspec;

import java.util.Optional;

/**
 * What became of a lock.
 *
 * @param check what the check found that was made before
 * @param written one line about the lock; nothing if it was not written, since the check failed
 */
public record LockResult(CheckResult check, Optional<String> written) {}
