/** An application that raises generated errors; the generated advice is all that answers with them. */
package com.example.frameworks.spring;
