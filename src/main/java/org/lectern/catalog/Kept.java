package org.lectern.catalog;

import java.util.UUID;

/**
 * A series, speaker, venue or topic as an export keeps it.
 *
 * @param id its public identifier
 */
public record Kept<T>(UUID id, String slug, T details) {
}
