package io.github.errorspec.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.source.SourceText;
import io.github.errorspec.source.SpecFile;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.build.DefaultBuildContext;
import org.junit.jupiter.api.Test;

class IdeMarkersTest {
    private static final Path PATH = Path.of("module/error-spec.yaml");
    private static final SpecFile SPEC = new SpecFile("error-spec.yaml", PATH);
    private static final org.sonatype.plexus.build.incremental.BuildContext LEGACY_DEFAULT =
            new org.sonatype.plexus.build.incremental.DefaultBuildContext();

    private final List<String> calls = new ArrayList<>();

    @Test
    void marksTheLineOfAFaultAfterForgettingTheOldOnes() {
        Diagnostic fault = Diagnostic.of(
                        rule(Severity.ERROR), text("error-spec.yaml").span(2, 3, 4), "unknown key `htpp`")
                .withHelp("did you mean `http`?");

        ide().replace(List.of(SPEC), List.of(fault));

        assertThat(calls)
                .containsExactly(
                        "removeMessages [" + PATH + "]",
                        "addMessage [" + PATH + ", 2, 3, unknown key `htpp` (did you mean `http`?), "
                                + BuildContext.SEVERITY_ERROR + ", null]");
    }

    @Test
    void marksAFaultInAnotherFileOnTheFirstLine() {
        Diagnostic fault =
                Diagnostic.of(rule(Severity.WARNING), text("shared.yaml").span(2, 3, 4), "too long");

        ide().replace(List.of(SPEC), List.of(fault));

        assertThat(calls)
                .contains("addMessage [" + PATH + ", 1, 1, shared.yaml:2:3: too long, " + BuildContext.SEVERITY_WARNING
                        + ", null]");
    }

    @Test
    void marksAFaultOfATranslationThere() {
        SpecFile german = SPEC.beside("errors.de.yaml");
        Diagnostic fault =
                Diagnostic.of(rule(Severity.ERROR), text("errors.de.yaml").span(2, 3, 4), "unknown key `htpp`");

        ide().replace(List.of(SPEC, german), List.of(fault));

        assertThat(calls)
                .containsExactly(
                        "removeMessages [" + PATH + "]",
                        "removeMessages [" + german.path() + "]",
                        "addMessage [" + german.path() + ", 2, 3, unknown key `htpp`, " + BuildContext.SEVERITY_ERROR
                                + ", null]");
    }

    @Test
    void forgetsOldFaultsWhenThereAreNone() {
        ide().replace(List.of(SPEC), List.of());

        assertThat(calls).containsExactly("removeMessages [" + PATH + "]");
    }

    @Test
    void tellsWhichFileChanged() {
        ide().refresh(Path.of("A.java"));

        assertThat(calls).containsExactly("refresh [A.java]");
    }

    @Test
    void marksThroughAnIdeThatKnowsOnlyTheLegacyContext() {
        org.sonatype.plexus.build.incremental.BuildContext legacy =
                recorder(org.sonatype.plexus.build.incremental.BuildContext.class, LEGACY_DEFAULT);

        new IdeMarkers(new DefaultBuildContext(legacy), legacy).replace(List.of(SPEC), List.of());

        assertThat(calls).containsExactly("removeMessages [" + PATH + "]");
    }

    @Test
    void leavesTheCommandLineAlone() {
        // On the command line removeMessages does nothing, so that a spec whose path cannot be a File proves the
        // silence.
        SpecFile unreachable = new SpecFile("error-spec.yaml", unsupported());

        new IdeMarkers(new DefaultBuildContext(LEGACY_DEFAULT), LEGACY_DEFAULT)
                .replace(List.of(unreachable), List.of());

        assertThat(calls).isEmpty();
    }

    private IdeMarkers ide() {
        BuildContext context = recorder(BuildContext.class, new DefaultBuildContext(LEGACY_DEFAULT));
        return new IdeMarkers(context, LEGACY_DEFAULT);
    }

    private <T> T recorder(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            calls.add(method.getName() + " " + Arrays.toString(args));
            try {
                return method.getName().startsWith("add") ? null : method.invoke(target, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    private Path unsupported() {
        return (Path) Proxy.newProxyInstance(
                Path.class.getClassLoader(), new Class<?>[] {Path.class}, (proxy, method, args) -> {
                    calls.add(method.getName());
                    throw new UnsupportedOperationException();
                });
    }

    private static SourceText text(String name) {
        return SourceText.of(name, "errors:\n  htpp: 404\n");
    }

    private static Rule rule(Severity level) {
        return new Rule() {
            @Override
            public String id() {
                return "some-rule";
            }

            @Override
            public Severity severity() {
                return level;
            }

            @Override
            public String summary() {
                return "Some rule.";
            }

            @Override
            public String reason() {
                return "Some reason.";
            }
        };
    }
}
