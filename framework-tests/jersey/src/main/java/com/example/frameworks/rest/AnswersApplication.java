package com.example.frameworks.rest;

import java.util.HashSet;
import java.util.Set;

/** The same with answers that are begun and not finished. */
public class AnswersApplication extends ErrorsApplication {
    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> classes = new HashSet<>(super.getClasses());
        classes.addAll(Set.of(AnswersResource.class, FailingFilter.class, ExchangeFilter.class));
        return classes;
    }
}
