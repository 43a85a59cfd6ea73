package org.lectern.catalog;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A part of a list, and how to get at its neighbours.
 *
 * @param next goes on behind the last item; missing at the end
 * @param previous goes back before the first item; missing at the beginning
 */
public record Slice<T>(List<T> items, @Nullable Cursor next, @Nullable Cursor previous) {
}
