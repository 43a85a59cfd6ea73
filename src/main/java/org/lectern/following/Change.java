package org.lectern.following;

import java.time.Instant;

/**
 * What became of an event between two looks at it.
 *
 * @param words what differs, such as "Place: 285 → 130"
 * @param when the last change, in words, such as "Tue 9:12 am"
 * @param at the same instant
 * @param fresh whether it was announced in between
 */
record Change(String id, String slug, String title, String words, String when, Instant at, boolean fresh) {
}
