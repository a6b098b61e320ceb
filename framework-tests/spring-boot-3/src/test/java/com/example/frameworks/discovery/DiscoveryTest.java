package com.example.frameworks.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.frameworks.errors.AnalyticsExceptionAdvice;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.DefaultResourceLoader;

/** However an application comes by the advice, it has it once. That it works is the contract's to show. */
class DiscoveryTest {
    /** The package of the errors, where it is above that of the application or is named. */
    @SpringBootApplication(scanBasePackages = "com.example.frameworks.errors")
    static class Scanning {}

    @EnableAutoConfiguration
    @Import(AnalyticsExceptionAdvice.class)
    static class Importing {}

    @EnableAutoConfiguration(exclude = AnalyticsExceptionAdvice.class)
    static class Excluding {}

    @EnableAutoConfiguration
    static class Nothing {}

    @Test
    void theAdviceIsThereOnce() {
        assertThat(advice(Nothing.class, getClass().getClassLoader())).isEqualTo(1);
        assertThat(advice(Scanning.class, getClass().getClassLoader())).isEqualTo(1);
        assertThat(advice(Importing.class, getClass().getClassLoader())).isEqualTo(1);
    }

    @Test
    void itCanBeLeftOut() {
        assertThat(advice(Excluding.class, getClass().getClassLoader())).isZero();
    }

    /** Such as a job that shares a jar of errors with a service. */
    @Test
    void anApplicationWithoutTheWebStartsWithoutIt() {
        assertThat(advice(Nothing.class, new WithoutWeb())).isZero();
    }

    @Test
    void plainSpringImportsIt() {
        try (var context = new AnnotationConfigApplicationContext(PlainSpring.class)) {
            assertThat(context.getBeansOfType(AnalyticsExceptionAdvice.class)).hasSize(1);
        }
    }

    private static int advice(Class<?> source, ClassLoader classes) {
        SpringApplication application = new SpringApplication(new DefaultResourceLoader(classes), source);
        application.setWebApplicationType(WebApplicationType.NONE);
        try (ConfigurableApplicationContext context =
                application.run("--spring.main.banner-mode=off", "--logging.level.root=warn")) {
            return context.getBeansOfType(AnalyticsExceptionAdvice.class).size();
        }
    }

    /** Has everything but the part of Spring that is for the web. */
    private static final class WithoutWeb extends ClassLoader {
        WithoutWeb() {
            super(DiscoveryTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.springframework.web.")) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }
    }
}
