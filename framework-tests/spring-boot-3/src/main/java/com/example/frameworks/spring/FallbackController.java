package com.example.frameworks.spring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What Spring itself checks before a handler is called. */
@RestController
@RequestMapping("/fallbacks")
class FallbackController {
    record Item(@NotEmpty String name, @Min(0) int count) {}

    @PostMapping(path = "/items", consumes = MediaType.APPLICATION_JSON_VALUE)
    String item(@Valid @RequestBody Item item) {
        return item.name() + " " + item.count();
    }

    @GetMapping(path = "/json", produces = MediaType.APPLICATION_JSON_VALUE)
    String json() {
        return "{}";
    }

    @GetMapping("/number")
    String number(@RequestParam("number") int number) {
        return String.valueOf(number);
    }
}
