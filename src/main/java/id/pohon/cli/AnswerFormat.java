package id.pohon.cli;

/** How a command that is asked something answers: for people, or for programs. */
enum AnswerFormat {
    TEXT,
    JSON
}
