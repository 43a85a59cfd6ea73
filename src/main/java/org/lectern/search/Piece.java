package org.lectern.search;

/** A piece of text, and whether it is what was looked for. */
record Piece(String text, boolean found) {
}
