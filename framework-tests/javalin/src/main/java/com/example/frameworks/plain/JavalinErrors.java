package com.example.frameworks.plain;

import com.example.frameworks.errors.AnalyticsError;
import com.example.frameworks.errors.AnalyticsException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

// docs: javalin
final class JavalinErrors {
    private static final Logger LOG = LoggerFactory.getLogger(JavalinErrors.class);

    static void register(RoutesConfig routes) {
        routes.exception(AnalyticsException.class, JavalinErrors::answer);
    }

    private static void answer(AnalyticsException error, Context context) {
        if (error.isRemote()) {
            LOG.error("Another service failed: {}", error.safeMessage(), error);
            context.status(500);
            return;
        }
        ErrorLog.log(error);
        if (context.res().isCommitted()) {
            // Javalin would go on with what was thrown here; only Jetty can cut the connection.
            ServletContextRequest.getServletContextRequest(context.req())
                    .getServletChannel()
                    .abort(error);
            return;
        }
        LostAnswer.drop(context.res());
        context.header("Cache-Control", "no-store");
        error.headers().forEach(context::header);
        context.status(error.httpStatus());
        if (error.error().map(AnalyticsError::hasBody).orElse(true)) {
            context.contentType("application/problem+json")
                    .result(error.toJson().getBytes(StandardCharsets.UTF_8));
        }
    }

    private JavalinErrors() {}
}
// docs: end
