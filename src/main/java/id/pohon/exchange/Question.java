package id.pohon.exchange;

import id.pohon.report.Message;

/**
 * Something that an author must look at.
 *
 * @param at where it stands in the file: {@code Sasaran!C7}, or a line
 * @param text as written
 * @param what is asked or noted
 */
public record Question(String at, String text, Message what) {}
