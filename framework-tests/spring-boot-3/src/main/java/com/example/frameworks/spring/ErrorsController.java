package com.example.frameworks.spring;

import com.example.frameworks.errors.AnalyticsException;
import com.example.frameworks.errors.EndpointNotFoundException;
import com.example.frameworks.errors.InternalException;
import com.example.frameworks.errors.NotModifiedEnoughException;
import com.example.frameworks.errors.OverloadedException;
import com.example.frameworks.errors.ParamRequiredException;
import com.example.frameworks.errors.ProbeRefusedException;
import com.example.frameworks.errors.QuotaLowException;
import com.example.frameworks.errors.TokenRefusedException;
import java.util.concurrent.CompletableFuture;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/errors")
class ErrorsController {
    @GetMapping("/param-required")
    String paramRequired(@RequestParam("param") String param) {
        throw new ParamRequiredException(param);
    }

    @GetMapping("/endpoint-not-found")
    String endpointNotFound() {
        throw new EndpointNotFoundException();
    }

    @GetMapping("/token-refused")
    String tokenRefused(@RequestParam("user") String user, @RequestParam("token") String token) {
        throw new TokenRefusedException(user, token);
    }

    @GetMapping("/quota-low")
    String quotaLow() {
        throw new QuotaLowException();
    }

    @GetMapping("/probe-refused")
    String probeRefused() {
        throw new ProbeRefusedException();
    }

    @GetMapping("/not-modified-enough")
    String notModifiedEnough() {
        throw new NotModifiedEnoughException();
    }

    @GetMapping("/internal")
    String internal() {
        throw new InternalException(104042, new IllegalStateException("the disk is full"));
    }

    @GetMapping("/overloaded")
    String overloaded() {
        throw new OverloadedException();
    }

    @GetMapping("/later")
    CompletableFuture<String> later() {
        return CompletableFuture.supplyAsync(() -> {
            throw new EndpointNotFoundException();
        });
    }

    @GetMapping("/remote")
    String remote() {
        throw received();
    }

    @GetMapping("/unrelated")
    String unrelated() {
        throw new IllegalStateException("unrelated");
    }

    @GetMapping("/wrapped")
    String wrapped() {
        throw new IllegalStateException("wrapped", new EndpointNotFoundException());
    }

    @GetMapping("/wrapped-internal")
    String wrappedInternal() {
        throw new IllegalStateException("wrapped", new InternalException(104042));
    }

    @GetMapping("/wrapped-remote")
    String wrappedRemote() {
        throw new IllegalStateException("wrapped", received());
    }

    private static AnalyticsException received() {
        return AnalyticsException.fromResponse(404, "{\"code\":101001,\"title\":\"Upstream\"}");
    }
}
