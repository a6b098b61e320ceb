/** A server that raises generated errors, behind the generated interceptor, and clients that read them. */
package com.example.frameworks.grpc;
