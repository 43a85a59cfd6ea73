package org.lectern.cache;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Keeps pages, within the memory that it was given; what nobody asks for goes first. Old
 * editions stay until they are replaced: while the database is away they are better than
 * nothing.
 */
@Component
class Shelf {

	private static final int LARGEST_SHARE = 16;

	private final Cache<String, Page> pages;

	private final Cache<String, Boolean> tooLong = Caffeine.newBuilder()
		.maximumSize(1000)
		.expireAfterWrite(Duration.ofMinutes(10))
		.executor(Runnable::run)
		.build();

	private final long largest;

	Shelf(CacheProperties properties) {
		long size = properties.size().toBytes();
		this.largest = size / LARGEST_SHARE;
		this.pages = Caffeine.newBuilder()
			.maximumWeight(size)
			.weigher((String key, Page page) -> 2 * key.length() + page.weight())
			.executor(Runnable::run)
			.build();
	}

	@Nullable Page get(String key) {
		return pages.getIfPresent(key);
	}

	void put(String key, Page page) {
		pages.put(key, page);
	}

	/** Forgets what is no longer there to be seen. */
	void remove(String key) {
		pages.invalidate(key);
	}

	/** Remembers for a while that this answer is too long to be kept. */
	void leaveOut(String key) {
		tooLong.put(key, true);
	}

	/** Whether that answer was too long to be kept. */
	boolean leavesOut(String key) {
		return tooLong.getIfPresent(key) != null;
	}

	/** How many bytes an answer may have that is to be kept. */
	long largest() {
		return largest;
	}

	/** About how many bytes are kept. */
	long weight() {
		return pages.asMap().values().stream().mapToLong(Page::weight).sum();
	}

}
