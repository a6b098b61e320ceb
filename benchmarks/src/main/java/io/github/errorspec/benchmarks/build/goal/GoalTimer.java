package io.github.errorspec.benchmarks.build.goal;

import java.util.concurrent.atomic.AtomicLong;
import javax.inject.Named;
import javax.inject.Singleton;
import org.apache.maven.execution.MojoExecutionEvent;
import org.apache.maven.execution.MojoExecutionListener;

/**
 * An extension of Maven, loaded by {@code -Dmaven.ext.class.path}, that prints how long goals took: from the call of a goal to its return,
 * classes that it loads included. What Maven does before, such as resolving the plugin, does not count.
 */
@Named
@Singleton
public final class GoalTimer implements MojoExecutionListener {
    private final AtomicLong begin = new AtomicLong();

    @Override
    public void beforeMojoExecution(MojoExecutionEvent event) {
        begin.set(System.nanoTime());
    }

    @Override
    public void afterMojoExecutionSuccess(MojoExecutionEvent event) {
        System.out.println("goal-time-ns " + (System.nanoTime() - begin.get()));
    }

    @Override
    public void afterExecutionFailure(MojoExecutionEvent event) {}
}
