package io.github.errorspec.maven;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;

/** The goals of this plugin in its executions, by names that can stand in paths. */
final class Executions {
    private Executions() {}

    /** Names a goal in an execution. */
    static String name(String goal, String id) {
        return goal + "@" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    /** Those that a build of this project runs by itself. */
    static Set<String> of(MavenProject project) {
        return Optional.ofNullable(project.getPlugin(BuildCache.PLUGIN)).map(Plugin::getExecutions).stream()
                .flatMap(executions -> executions.stream())
                .filter(execution -> !"none".equals(execution.getPhase()))
                .flatMap(Executions::names)
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(PluginExecution execution) {
        return execution.getGoals().stream().map(goal -> name(goal, execution.getId()));
    }
}
