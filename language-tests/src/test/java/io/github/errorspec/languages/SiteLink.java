package io.github.errorspec.languages;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A link inside a site.
 *
 * @param label what is shown of it
 * @param file the page that it leads to
 * @param anchor the place on that; empty for its beginning
 */
record SiteLink(String label, Path file, String anchor) {
    /** Resolves an address as a browser and a server do. */
    static SiteLink of(String label, String href, Path from, Path site) {
        int hash = href.indexOf('#');
        String address = (hash < 0 ? href : href.substring(0, hash)).replaceFirst("https://example.com/", "/");
        Path base = address.startsWith("/") ? site : from.getParent();
        String path = address.startsWith("/") ? address.substring(1) : address;
        Path file = path.isEmpty()
                ? from
                : Stream.of(path, path + ".html", path + "/index.html")
                        .map(name -> base.resolve(name).normalize())
                        .filter(Files::isRegularFile)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no page at " + href + " of " + from));
        return new SiteLink(label, file, hash < 0 ? "" : href.substring(hash + 1));
    }
}
