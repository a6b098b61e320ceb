package com.example.frameworks.spring;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** As Spring Initializr makes it: its scan begins in a package beside that of the errors. */
@SpringBootApplication
class ErrorsApplication {}
