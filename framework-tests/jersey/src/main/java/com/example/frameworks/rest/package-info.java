/** An application that raises generated errors; the generated mapper is all that answers with them. */
package com.example.frameworks.rest;
