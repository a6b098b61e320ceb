package com.example.frameworks.spring;

import org.springframework.boot.WebApplicationType;

class MvcTest extends SpringContract {
    MvcTest() {
        super(WebApplicationType.SERVLET);
    }
}
