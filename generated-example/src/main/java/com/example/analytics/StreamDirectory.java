package com.example.analytics;

import com.example.analytics.errors.AccessDeniedException;
import com.example.analytics.errors.GeneralRequestBodyIssueException;
import com.example.analytics.errors.StreamNotFoundException;
import com.example.analytics.errors.TagNotFoundException;
import com.example.analytics.errors.TagStreamIntersectionIssueException;
import java.util.List;
import java.util.Optional;

/** The streams of all organizations; each sees its own. */
final class StreamDirectory {
    private final List<LiveStream> streams;

    StreamDirectory(List<LiveStream> streams) {
        this.streams = List.copyOf(streams);
    }

    List<LiveStream> of(Organization organization) {
        return streams.stream().filter(stream -> isOwn(stream, organization)).toList();
    }

    /** The stream that a URL names. */
    LiveStream named(String name, Organization organization) {
        LiveStream stream = find(name);
        if (!isOwn(stream, organization)) {
            throw new AccessDeniedException("the stream '" + name + "'");
        }
        return stream;
    }

    /** The streams that a request body names. */
    List<LiveStream> namedInBody(List<String> names, Organization organization) {
        List<LiveStream> found = names.stream().map(this::find).toList();
        List<String> foreign = found.stream()
                .filter(stream -> !isOwn(stream, organization))
                .map(LiveStream::name)
                .toList();
        if (!foreign.isEmpty()) {
            throw new GeneralRequestBodyIssueException("a stream belongs to another organization", foreign);
        }
        return found;
    }

    /** The streams that carry all of the tags. */
    List<LiveStream> tagged(List<String> tags, Organization organization) {
        List<LiveStream> own = of(organization);
        for (String tag : tags) {
            if (own.stream().noneMatch(stream -> stream.tags().contains(tag))) {
                throw new TagNotFoundException(tag);
            }
        }
        List<LiveStream> tagged =
                own.stream().filter(stream -> stream.tags().containsAll(tags)).toList();
        if (tagged.isEmpty()) {
            throw new TagStreamIntersectionIssueException(tags);
        }
        return tagged;
    }

    private LiveStream find(String name) {
        Optional<LiveStream> found =
                streams.stream().filter(stream -> stream.name().equals(name)).findFirst();
        return found.orElseThrow(() -> new StreamNotFoundException(name));
    }

    private static boolean isOwn(LiveStream stream, Organization organization) {
        return stream.organization().equals(organization.id());
    }
}
