package com.example.analytics;

import java.util.Locale;

/** How much an organization or a user may see; a later one includes the earlier. */
enum AccessLevel {
    BASIC,
    PRO;

    boolean covers(AccessLevel needed) {
        return compareTo(needed) >= 0;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
