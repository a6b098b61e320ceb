package com.example.frameworks.discovery;

import com.example.frameworks.errors.AnalyticsExceptionAdvice;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

// docs: spring
@Configuration
@Import(AnalyticsExceptionAdvice.class)
class PlainSpring {}
// docs: end
