package org.lectern.catalog;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An event that was public and is deleted.
 *
 * @param title what it was called; missing where that was to be announced
 * @param when its last time
 * @param sequence higher than whatever it had when it was still there
 */
public record Removed(UUID publicId, @Nullable String title, When when, Instant changedAt, long sequence) {
}
