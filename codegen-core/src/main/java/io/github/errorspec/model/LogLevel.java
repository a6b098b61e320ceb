package io.github.errorspec.model;

/** How loudly a server should log an error that it answers with. */
public enum LogLevel {
    OFF,
    DEBUG,
    INFO,
    WARN,
    ERROR;

    /** What holds for a row that says nothing: a server's own faults are errors, a client's are news. */
    public static LogLevel forHttpStatus(int status) {
        return status >= 500 ? ERROR : INFO;
    }
}
