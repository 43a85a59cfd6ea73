package org.lectern.catalog;

import java.util.List;

/**
 * What a list is about.
 *
 * @param filter names series, topics, venues and speakers by their addresses of today
 * @param names what these are called, in that order; none where nothing is named or known
 */
public record Subject(Filter filter, List<String> names) {
}
