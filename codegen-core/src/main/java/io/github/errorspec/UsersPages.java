package io.github.errorspec;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.MarkedText;
import io.github.errorspec.emit.Region;
import io.github.errorspec.input.FileLoader;
import io.github.errorspec.source.FileKind;
import io.github.errorspec.source.SpecFile;
import java.nio.file.Path;
import java.util.List;

/** The files of users of which targets write a part. */
final class UsersPages {
    private UsersPages() {}

    /** Reports those that are not there, or do not say where the part is. */
    static void check(List<PlannedTarget> targets, SpecFile spec, Diagnostics diagnostics) {
        for (PlannedTarget planned : targets) {
            for (Region region : planned.plan().regions()) {
                Path path = planned.target().outputDirectory().resolve(region.path());
                SpecFile file = file(spec, path, region);
                check(file, region, diagnostics);
            }
        }
    }

    private static void check(SpecFile file, Region region, Diagnostics diagnostics) {
        Diagnostics faults = new Diagnostics();
        FileLoader.load(file, FileKind.PAGE, faults)
                .ifPresent(bytes -> MarkedText.of(bytes, region.id()).check(region, file.name(), diagnostics));
        for (Diagnostic fault : faults.all()) {
            diagnostics.add(fault.withHelp(
                    "it is a file of yours that has " + region.lines() + ", between which the errors go"));
        }
    }

    /** On another drive than the spec, it is called as the option calls it. */
    private static SpecFile file(SpecFile spec, Path path, Region region) {
        try {
            return spec.leadingTo(path);
        } catch (IllegalArgumentException e) {
            return new SpecFile(region.path(), path);
        }
    }
}
