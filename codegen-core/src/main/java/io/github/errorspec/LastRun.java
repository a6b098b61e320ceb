package io.github.errorspec;

import io.github.errorspec.input.Sources;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What records say of the run before.
 *
 * @param sources with the files that the spec named then
 * @param current the targets of which nothing changed
 * @param stale the others
 */
record LastRun(Sources sources, List<RecordedTargets> current, List<RecordedTargets> stale) {
    static LastRun of(List<Target> targets, Sources found) throws IOException {
        Sources sources = found;
        List<RecordedTargets> current = new ArrayList<>();
        List<RecordedTargets> stale = new ArrayList<>();
        for (RecordedTargets each : RecordedTargets.of(targets)) {
            // The same spec names the same files, but these may be others today.
            sources = sources.with(each.last().inputs());
            (each.areUpToDate(sources) ? current : stale).add(each);
        }
        return new LastRun(sources, current, stale);
    }

    /** Whatever records say. */
    static LastRun unknown(List<Target> targets, Sources found) throws IOException {
        return new LastRun(found, List.of(), RecordedTargets.of(targets));
    }

    /** Whether there is nothing to do. */
    boolean isUpToDate() {
        return stale.isEmpty();
    }

    /** What is to be made. */
    List<Target> staleTargets() {
        return stale.stream().flatMap(each -> each.targets().stream()).toList();
    }

    /** How many files there are of which nothing changed. */
    int files() {
        int files = 0;
        for (RecordedTargets each : current) {
            files += each.last().entries().size();
        }
        return files;
    }

    /** How many rows the catalog had. */
    int rows() {
        return current.isEmpty() ? 0 : current.get(0).last().rows();
    }
}
