package com.example.frameworks.micronaut;

import com.example.frameworks.errors.EndpointNotFoundException;
import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Answers that are begun and not finished. */
@Controller("/errors")
@Produces(MediaType.ALL)
class AnswerController {
    private static final byte[] HALF = "{\"half\":".getBytes(StandardCharsets.UTF_8);
    private static final byte[] LONG_HALF = ("{\"half\":" + " ".repeat(100_000)).getBytes(StandardCharsets.UTF_8);

    @Get("/prepared")
    HttpResponse<?> prepared(HttpRequest<?> request) {
        HttpResponse<?> lost = answer(request, "");
        throw new EndpointNotFoundException(new IllegalStateException(lost.toString()));
    }

    @Get("/half-{how}")
    HttpResponse<?> halfWritten(HttpRequest<?> request, @PathVariable String how) {
        return answer(request, Flux.concat(Mono.just(HALF), Mono.<byte[]>error(new EndpointNotFoundException())));
    }

    @Get("/failing-publisher")
    Publisher<String> failingPublisher() {
        return Flux.error(new EndpointNotFoundException());
    }

    @Get("/failing-body")
    HttpResponse<?> failingBody(HttpRequest<?> request) {
        return answer(request, Flux.<byte[]>error(new EndpointNotFoundException()));
    }

    @Get("/failing-writable")
    HttpResponse<?> failingWritable(HttpRequest<?> request) {
        return answer(request, (Writable) writer -> {
            throw new EndpointNotFoundException();
        });
    }

    @Get("/committed")
    HttpResponse<?> committed(HttpRequest<?> request) {
        Mono<byte[]> failure =
                Mono.delay(Duration.ofMillis(50)).flatMap(late -> Mono.error(new EndpointNotFoundException()));
        return answer(request, Flux.concat(Mono.just(LONG_HALF), failure));
    }

    @Get("/streamed")
    Mono<HttpResponse<?>> streamed(HttpRequest<?> request) {
        return Mono.delay(Duration.ofMillis(10)).map(late -> committed(request));
    }

    @Get("/suspended")
    Publisher<HttpResponse<?>> suspended() {
        return Mono.delay(Duration.ofMillis(50)).flatMap(late -> Mono.error(new EndpointNotFoundException()));
    }

    private static HttpResponse<?> answer(HttpRequest<?> request, Object body) {
        MutableHttpResponse<Object> answer = HttpResponse.ok(body);
        for (String header : request.getParameters().getAll("header")) {
            int colon = header.indexOf(':');
            answer.header(header.substring(0, colon), header.substring(colon + 1));
        }
        return answer;
    }
}
