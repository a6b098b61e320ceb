package com.example.frameworks.spring;

import com.example.frameworks.errors.AnalyticsExceptionAdvice;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

// docs: spring
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({AnalyticsExceptionAdvice.class, ErrorsController.class})
class ErrorsApplication {}
// docs: end
