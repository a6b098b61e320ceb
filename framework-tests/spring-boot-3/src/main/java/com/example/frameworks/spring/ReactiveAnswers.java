package com.example.frameworks.spring;

import com.example.frameworks.errors.EndpointNotFoundException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers of WebFlux that are begun and not finished. */
@RestController
@RequestMapping("/errors")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
class ReactiveAnswers {
    @ModelAttribute
    void begin(ServerWebExchange exchange) {
        for (String from : List.of("header", "exchange")) {
            for (String header : exchange.getRequest().getQueryParams().getOrDefault(from, List.of())) {
                int colon = header.indexOf(':');
                exchange.getResponse().getHeaders().set(header.substring(0, colon), header.substring(colon + 1));
            }
        }
    }

    @GetMapping("/prepared")
    Mono<Void> prepared() {
        throw new EndpointNotFoundException();
    }

    @GetMapping({"/half-written", "/half-printed"})
    Mono<Void> halfWritten(ServerHttpResponse response) {
        return response.writeWith(Flux.concat(half(response, 0), Mono.error(new EndpointNotFoundException())));
    }

    @GetMapping({"/committed", "/streamed"})
    Mono<Void> committed(ServerHttpResponse response) {
        Mono<Flux<DataBuffer>> rest = Mono.just(Flux.<DataBuffer>error(new EndpointNotFoundException()));
        return response.writeAndFlushWith(
                Flux.concat(Mono.just(half(response, 100_000)), rest.delayElement(Duration.ofMillis(50))));
    }

    @GetMapping("/suspended")
    Mono<String> suspended() {
        return Mono.delay(Duration.ofMillis(50)).flatMap(late -> Mono.error(new EndpointNotFoundException()));
    }

    @Bean
    WebFilter failingFilter() {
        return (exchange, chain) -> exchange.getRequest().getPath().value().equals("/errors/filtered")
                ? Mono.error(new EndpointNotFoundException())
                : chain.filter(exchange);
    }

    private static Flux<DataBuffer> half(ServerHttpResponse response, int blanks) {
        return Flux.just(
                response.bufferFactory().wrap(("{\"half\":" + " ".repeat(blanks)).getBytes(StandardCharsets.UTF_8)));
    }
}
