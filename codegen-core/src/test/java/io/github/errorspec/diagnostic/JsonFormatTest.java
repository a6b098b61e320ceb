package io.github.errorspec.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonFormatTest {
    @Test
    void programsFindEverythingAboutADiagnostic() {
        assertThat(JsonFormat.report(MachineFormats.DIAGNOSTICS)).isEqualTo("""
                {
                  "version": 1,
                  "diagnostics": [
                    {
                      "rule": "some-error",
                      "severity": "error",
                      "message": "`http` again: 100 % \\"wrong\\", 漢",
                      "file": "api/error spec, 1.yaml",
                      "line": 4,
                      "column": 1,
                      "endLine": 4,
                      "endColumn": 5,
                      "help": "keep one",
                      "related": [
                        {
                          "message": "first defined here",
                          "file": "api/error spec, 1.yaml",
                          "line": 2,
                          "column": 1,
                          "endLine": 2,
                          "endColumn": 5
                        }
                      ],
                      "fix": {
                        "title": "merge `http`",
                        "edits": [
                          {
                            "file": "api/error spec, 1.yaml",
                            "line": 2,
                            "column": 7,
                            "endLine": 4,
                            "endColumn": 1,
                            "text": "405\\n# "
                          },
                          {
                            "file": "other.yaml",
                            "line": 1,
                            "column": 1,
                            "endLine": 1,
                            "endColumn": 1,
                            "text": "漢"
                          }
                        ]
                      }
                    },
                    {
                      "rule": "some-note",
                      "severity": "note",
                      "message": "oh",
                      "file": "api/error spec, 1.yaml",
                      "line": 1,
                      "column": 1,
                      "related": []
                    }
                  ]
                }
                """);
    }

    @Test
    void nothingIsAReportToo() {
        assertThat(JsonFormat.report(List.of())).isEqualTo("""
                {
                  "version": 1,
                  "diagnostics": []
                }
                """);
    }
}
