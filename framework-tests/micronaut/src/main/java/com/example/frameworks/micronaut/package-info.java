/** An application that raises generated errors; the generated handler is all that answers with them. */
package com.example.frameworks.micronaut;
