package com.example.analytics;

/** A customer; one that is not enabled cannot sign in. */
record Organization(String id, AccessLevel level, boolean enabled) {}
