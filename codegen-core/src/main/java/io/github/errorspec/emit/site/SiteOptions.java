package io.github.errorspec.emit.site;

import io.github.errorspec.emit.Option;
import io.github.errorspec.emit.Options;
import io.github.errorspec.emit.api.Raisers;
import io.github.errorspec.emit.language.Language;
import io.github.errorspec.emit.reference.Audience;
import io.github.errorspec.source.SourceSpan;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What users can choose about a site.
 *
 * @param baseUrl where it will be, with a slash at the end
 * @param editLink where a row can be changed, with places for file and line
 * @param styleSheet the address of a style sheet of the user's own
 * @param language that in which it begins, if the table has it; without one, that of the table
 * @param locales whether each translation has pages of its own
 * @param byId whether pages are named after ids
 * @param catalogs the addresses of other catalogs' sites, by title
 * @param usage the targets of the languages in which entries say how an error is raised
 */
record SiteOptions(
        Audience audience,
        Optional<String> baseUrl,
        Optional<String> editLink,
        Optional<String> styleSheet,
        Optional<String> language,
        boolean locales,
        boolean byId,
        Map<String, String> catalogs,
        Set<String> usage) {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"'<>\\\\?#]+");
    private static final Pattern EDIT_ADDRESS = Pattern.compile("https?://[^\\s\"'<>\\\\]+");
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final Pattern SHEET = Pattern.compile("[^\\s\"'<>\\\\:?#]+\\.css");
    private static final Pattern NEIGHBOUR = Pattern.compile("\\s*([^=;]*[^=;\\s])\\s*=\\s*([^\\s;\"'<>\\\\]+)\\s*");

    private static final Option BASE_URL = Option.text(
            "baseUrl",
            text -> ADDRESS.matcher(text).matches(),
            "the address of the folder with the site is needed, such as `https://errors.example.com/`",
            "The address that the site will have, such as `https://errors.example.com/`: pages name their own, there is a `sitemap.xml`, and a `problem.type` that leads to no page of the site is reported.");

    private static final Option EDIT_LINK = Option.text(
            "editLink",
            text -> EDIT_ADDRESS.matcher(text).matches(),
            "an address is needed, such as `https://github.com/acme/shop/edit/main/{file}#L{line}`",
            "Where a row can be changed, such as `https://github.com/acme/shop/edit/main/{file}#L{line}`; each entry then has a link with its own file and line.");

    private static final Option STYLE_SHEET = Option.text(
            "styleSheet",
            text -> SHEET.matcher(text).matches(),
            "a path from the first page to a style sheet is needed, such as `brand.css`",
            "A style sheet of your own, by its path from the first page, such as `brand.css`: it is loaded after ours, and can set the colours and fonts that are listed on top of `style.css`.");

    private static final Option LANGUAGE = Option.text(
            "language",
            tag -> TAG.matcher(tag).matches(),
            "the tag of a language is needed, such as `de` or `pt-BR`",
            "The language in which the site begins, such as `de`, if there are pages in it: they lie on top, and those in the table's own language in a folder such as `en`.");

    private static final Option LOCALES = Option.flag(
            "locales", true, "Whether each translation of the table gets pages of its own, in a folder such as `de`.");

    private static final Option PAGE_NAMES = Option.word(
            "pageNames",
            "What the page of a row is named after; an address in `problem.type` with `{id}` needs `id`.",
            List.of("code", "id"));

    private static final Option CATALOGS = Option.text(
            "catalogs",
            SiteOptions::areNeighbours,
            "titles with addresses are needed, with `;` between two, such as `Billing=../billing/; Search=../search/`",
            "Sites of other tables that the navigation leads to, by title, such as `Billing=../billing/; Search=../search/`; a path begins at the first page.");

    /** The languages of which code is shown: those that there are. */
    static Option usage(List<Language> languages) {
        return Option.words(
                "usage",
                "The languages in which an entry says how its error is raised and recognised, with commas between two, such as `java,typescript`; with an empty text, no entry says it.",
                languages.stream().map(Language::name).toList());
    }

    /** All of them. */
    static List<Option> all(Option usage) {
        return List.of(
                Audience.OPTION,
                BASE_URL,
                CATALOGS,
                Raisers.OPTION,
                EDIT_LINK,
                LANGUAGE,
                LOCALES,
                PAGE_NAMES,
                STYLE_SHEET,
                usage);
    }

    static SiteOptions of(Options options, Option usage) {
        return new SiteOptions(
                options.choice(Audience.OPTION, Audience.class),
                options.text(BASE_URL).map(url -> url.endsWith("/") ? url : url + "/"),
                options.text(EDIT_LINK),
                options.text(STYLE_SHEET),
                options.text(LANGUAGE),
                options.flag(LOCALES),
                options.word(PAGE_NAMES).equals("id"),
                neighbours(options.text(CATALOGS).orElse("")),
                options.words(usage));
    }

    /** Of some languages that in which the site begins; of the first, unless another was asked for. */
    String firstOf(Collection<String> tags) {
        String first = tags.iterator().next();
        return language.map(wish -> Locale.lookupTag(Locale.LanguageRange.parse(wish), tags))
                .orElse(first);
    }

    /** Where a code can be changed, if that is told. */
    Optional<String> edit(Item item) {
        SourceSpan span = item.span();
        return editLink.map(address ->
                address.replace("{file}", span.source().name()).replace("{line}", String.valueOf(span.line())));
    }

    private static boolean areNeighbours(String text) {
        for (String part : text.split(";", -1)) {
            Matcher neighbour = NEIGHBOUR.matcher(part);
            boolean known = neighbour.matches() && !hasOtherScheme(neighbour.group(2));
            if (!known && !part.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Whether it begins with something like {@code javascript:}. */
    private static boolean hasOtherScheme(String address) {
        return address.contains(":") && !address.matches("https?://.*");
    }

    private static Map<String, String> neighbours(String text) {
        Map<String, String> neighbours = new LinkedHashMap<>();
        for (String part : text.split(";", -1)) {
            Matcher neighbour = NEIGHBOUR.matcher(part);
            if (neighbour.matches()) {
                neighbours.put(neighbour.group(1), neighbour.group(2));
            }
        }
        return neighbours;
    }
}
