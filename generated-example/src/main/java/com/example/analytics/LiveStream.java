package com.example.analytics;

import java.util.Set;

/**
 * A live stream.
 *
 * @param alerts false if somebody excluded it from alert detection by hand
 * @param ingestClient the machine that takes its video in
 */
record LiveStream(String name, String organization, Set<String> tags, boolean alerts, String ingestClient) {}
