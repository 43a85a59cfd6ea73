package org.lectern.cards;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Where cards are drawn: each once, one at a time, and the last ones are kept as far as
 * there is room.
 */
@Component
class Studio {

	private static final long ROOM = 12L * 1024 * 1024;

	private static final int PATIENCE = 5;

	private final Cache<String, byte[]> drawn = Caffeine.newBuilder()
		.maximumWeight(ROOM)
		.weigher((String hash, byte[] png) -> png.length)
		.build();

	private final Semaphore easel = new Semaphore(1, true);

	@SuppressWarnings("NullableOptional") // missing until it was looked for
	private @Nullable Optional<Typefaces> typefaces;

	/** Whether this Java can draw text. */
	boolean canDraw() {
		return typefaces().isPresent();
	}

	/** The card as PNG; nothing where it cannot be drawn, or not soon. */
	Optional<byte[]> png(Card card) {
		return typefaces().map((faces) -> this.drawn.get(card.hash(), (hash) -> inTurn(faces, card)));
	}

	private byte @Nullable [] inTurn(Typefaces faces, Card card) {
		try {
			if (!this.easel.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
				return null;
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return null;
		}
		try {
			return Drawing.png(faces, card);
		}
		finally {
			this.easel.release();
		}
	}

	private synchronized Optional<Typefaces> typefaces() {
		Optional<Typefaces> known = this.typefaces;
		if (known == null) {
			known = Optional.ofNullable(Typefaces.load());
			this.typefaces = known;
		}
		return known;
	}

}
