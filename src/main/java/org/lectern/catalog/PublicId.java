package org.lectern.catalog;

import java.time.Instant;
import java.util.UUID;

/** Makes the identifiers that events keep for ever. */
final class PublicId {

	private PublicId() {
	}

	/**
	 * A new one that sorts behind those made before, so that many events taken in at once
	 * stand together in the indexes (UUID version 7, RFC 9562 §5.7).
	 */
	static UUID next(Instant now) {
		UUID random = UUID.randomUUID();
		long time = now.toEpochMilli() << 16;
		return new UUID(time | 0x7000 | (random.getMostSignificantBits() & 0xFFF), random.getLeastSignificantBits());
	}

}
