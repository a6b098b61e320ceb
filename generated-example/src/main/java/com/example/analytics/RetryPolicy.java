package com.example.analytics;

import com.example.analytics.errors.AnalyticsError;
import com.example.analytics.errors.AnalyticsError.Retry;
import com.example.analytics.errors.AnalyticsException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * Tries again what the catalog says can help: at once, or after a while.
 *
 * @param attempts how often to try in all
 * @param pause how long to wait if the catalog does not say
 */
public record RetryPolicy(int attempts, Duration pause) {
    /** What may be done several times. */
    @FunctionalInterface
    public interface Call<T> {
        /** Does it once. */
        T run() throws IOException, InterruptedException;
    }

    /** Runs a call until it succeeds, until its error says that another try is no use, or for the last time. */
    public <T> T run(Call<T> call) throws IOException, InterruptedException {
        for (int attempt = 1; attempt < attempts; attempt++) {
            try {
                return call.run();
            } catch (AnalyticsException e) {
                Duration delay = delayAfter(e).orElseThrow(() -> e);
                Thread.sleep(delay.toMillis());
            }
        }
        return call.run();
    }

    /** Empty if another try is no use; so it is, too, with a code that this version of the catalog lacks. */
    Optional<Duration> delayAfter(AnalyticsException failure) {
        Retry retry = failure.error().map(AnalyticsError::retry).orElse(Retry.NEVER);
        return switch (retry) {
            case NEVER, AFTER_CHANGE -> Optional.empty();
            case NOW -> Optional.of(Duration.ZERO);
            case LATER ->
                Optional.of(failure.error().flatMap(AnalyticsError::retryAfter).orElse(pause));
        };
    }
}
