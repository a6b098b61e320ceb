package com.example.frameworks.micronaut;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;

/** What Micronaut itself checks before a handler is called. */
@Controller("/fallbacks")
class ItemController {
    @Introspected
    record Item(@NotEmpty String name, @Min(0) int count) {}

    @Post("/items")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.TEXT_PLAIN)
    String item(@Valid @Body Item item) {
        return item.name() + " " + item.count();
    }

    @Get("/json")
    @Produces(MediaType.APPLICATION_JSON)
    String json() {
        return "{}";
    }

    @Get("/number")
    @Produces(MediaType.TEXT_PLAIN)
    String number(@QueryValue int number) {
        return String.valueOf(number);
    }
}
