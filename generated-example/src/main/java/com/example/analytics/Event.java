package com.example.analytics;

/**
 * A viewer did something.
 *
 * @param time in seconds since 1970
 * @param country two letters of ISO 3166
 */
record Event(long time, String stream, String country, String type) {}
