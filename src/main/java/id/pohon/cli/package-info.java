/** The command line: options, help and words of each command, and the exit codes; the only place that knows picocli. */
package id.pohon.cli;
