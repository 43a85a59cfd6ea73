package org.lectern.history;

/**
 * One field, before and after, in words.
 *
 * @param field what a person calls it, such as "Room"
 * @param before empty where it had no value
 * @param after empty where it has none now
 */
public record Difference(String field, String before, String after) {
}
