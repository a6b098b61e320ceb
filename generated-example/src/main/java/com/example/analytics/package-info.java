/** A small analytics API whose every error comes from the table {@code error-spec.yaml}. */
package com.example.analytics;
