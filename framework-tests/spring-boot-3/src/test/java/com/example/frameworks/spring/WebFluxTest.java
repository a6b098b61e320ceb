package com.example.frameworks.spring;

import org.springframework.boot.WebApplicationType;

class WebFluxTest extends SpringContract {
    WebFluxTest() {
        super(WebApplicationType.REACTIVE);
    }
}
