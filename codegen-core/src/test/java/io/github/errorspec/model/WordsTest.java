package io.github.errorspec.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/real-names.tsv", delimiter = '\t', numLinesToSkip = 4)
    void aRealNameHasTheseWords(String name, String of, String id, String title, String pascal, String camel) {
        Words words = Words.of(name);

        assertThat(words.constant()).isEqualTo(id);
        assertThat(words.snake()).isEqualTo(id.toLowerCase(Locale.ROOT));
        assertThat(words.pascal()).isEqualTo(pascal);
        assertThat(words.camel()).isEqualTo(camel);
        assertThat(Words.sentence(name)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            streamURL        | stream url
            STREAM_URL       | stream url
            stream--url_     | stream url
            ab1CD            | ab1 cd
            HTTP2Ping        | http2 ping
            HTTP2            | http2
            P2P_FAILED       | p2p failed
            P2PFailed        | p2p failed
            ab1C             | ab1c
            ab1Cd            | ab1 cd
            ab1CsX           | ab1 cs x
            codecH264V2      | codec h264 v2
            checksumCRC32C   | checksum crc32c
            Use2DSolver      | use2d solver
            S3URLExpired     | s3 url expired
            requires2FA      | requires2 fa
            needs 2FA now    | needs 2fa now
            URLs             | urls
            URLsNotFound     | urls not found
            VPCIds           | vpc ids
            AString          | a string
            isA              | is a
            X                | x
            xAxis            | x axis
            XAxis            | xaxis
            IPv6             | ipv6
            OAuthorized      | oauthorized
            DigitHub         | digit hub
            GitHubbed        | git hubbed
            SizeInMiBs       | size in mibs
            KiBar            | ki bar
            AWSIoTPolicy     | aws iot policy
            iOSVersion       | ios version
            iOS17Required    | ios17 required
            mTLSRequired     | mtls required
            größeURL         | größe url
            İstanbulID       | i̇stanbul id
            ''               | ''
            """)
    void aNameHasTheseWords(String name, String words) {
        assertThat(String.join(" ", Words.of(name).words())).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            iOSNotSupported  | iOS not supported
            mTLSRequired     | mTLS required
            oAuthFailed      | OAuth failed
            OAuthFailed      | OAuth failed
            eTagMissing      | ETag missing
            ApiV2Gone        | Api V2 gone
            PlanBFailed      | Plan BFailed
            NotA             | Not a
            HTTP_error       | HTTP error
            HTTP_ERROR       | Http error
            UTF8             | Utf8
            UTF8_broken      | UTF8 broken
            ''               | ''
            """)
    void aTitleKeepsAcronyms(String identifier, String title) {
        assertThat(Words.sentence(identifier)).isEqualTo(title);
    }

    @Property
    void theWordsOfWordsAreTheSame(@ForAll String name) {
        Words words = Words.of(name);

        assertThat(List.of(words.snake(), words.kebab()))
                .allSatisfy(form -> assertThat(Words.of(form)).isEqualTo(words));
    }

    /** Not beyond ASCII, where capitals can have more letters than small ones: the id of a name has none of these. */
    @Property(tries = 5000)
    void theWordsOfAnIdAndOfATitleAreThoseOfTheName(
            @ForAll
                    @CharRange(from = 'A', to = 'E')
                    @CharRange(from = 'a', to = 'c')
                    @Chars({'s', '1', '_', '-', 'I', 'o', 'T', 'v', 'G', 'i'})
                    String name) {
        Words words = Words.of(name);

        assertThat(Words.of(words.constant())).isEqualTo(words);
        assertThat(Words.of(Words.sentence(name))).isEqualTo(words);
    }
}
