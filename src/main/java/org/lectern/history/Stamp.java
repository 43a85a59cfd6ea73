package org.lectern.history;

/**
 * A state of the record, to tell whether something that was derived from it still holds.
 *
 * @param version the site's version
 * @param mark tells apart two records that came to the same version on different ways,
 * such as one that was brought back from a backup
 */
public record Stamp(long version, String mark) {
}
