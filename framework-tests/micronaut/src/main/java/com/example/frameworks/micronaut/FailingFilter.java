package com.example.frameworks.micronaut;

import com.example.frameworks.errors.EndpointNotFoundException;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;

@ServerFilter("/errors/filtered")
class FailingFilter {
    @RequestFilter
    void fail() {
        throw new EndpointNotFoundException();
    }
}
