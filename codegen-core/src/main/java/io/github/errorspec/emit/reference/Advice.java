package io.github.errorspec.emit.reference;

import io.github.errorspec.model.Retry;
import java.math.BigDecimal;
import java.time.Duration;

/** Whether to send a request again, as a sentence. */
final class Advice {
    private Advice() {}

    static String of(Retry retry) {
        return switch (retry.when()) {
            case NEVER -> "Sending the same request again does not help.";
            case AFTER_CHANGE -> "Send the request again once it is corrected.";
            case NOW -> "Send the same request again at once.";
            case LATER ->
                "Send the same request again later"
                        + retry.after()
                                .filter(after -> !after.isZero())
                                .map(after -> ", after " + seconds(after) + " at the earliest")
                                .orElse("")
                        + ".";
        };
    }

    private static String seconds(Duration after) {
        BigDecimal seconds = BigDecimal.valueOf(after.toMillis(), 3).stripTrailingZeros();
        return seconds.toPlainString() + (seconds.compareTo(BigDecimal.ONE) == 0 ? " second" : " seconds");
    }
}
