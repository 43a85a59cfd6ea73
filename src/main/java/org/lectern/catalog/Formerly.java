package org.lectern.catalog;

import java.util.UUID;

/**
 * An address that once was, as an export keeps it.
 *
 * @param kind event, series, speaker, venue or topic
 * @param target the public identifier of what it leads to
 */
public record Formerly(String kind, String slug, UUID target) {
}
