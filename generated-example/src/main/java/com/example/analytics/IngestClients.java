package com.example.analytics;

import java.io.IOException;
import java.util.Set;

/** The machines that take video in; this example answers for them from memory. */
final class IngestClients {
    private static final int KILOBITS_PER_SECOND = 4200;

    private final Set<String> underMaintenance;

    IngestClients(Set<String> underMaintenance) {
        this.underMaintenance = Set.copyOf(underMaintenance);
    }

    /**
     * The kilobits that arrive per second.
     *
     * @throws IOException if the machine does not answer
     */
    int bitrate(LiveStream stream) throws IOException {
        if (underMaintenance.contains(stream.ingestClient())) {
            throw new IOException("ingest client " + stream.ingestClient() + " is under maintenance");
        }
        return KILOBITS_PER_SECOND;
    }
}
