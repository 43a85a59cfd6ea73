package org.lectern.calendars;

import org.jspecify.annotations.Nullable;

/**
 * What a calendar says of itself.
 *
 * @param page the path of the page that shows the same
 * @param address the calendar's own path, with its parameters
 * @param words what is in it
 * @param source whether it is to be asked for again at its address
 */
record Heading(String name, @Nullable String page, String address, String words, boolean source) {
}
