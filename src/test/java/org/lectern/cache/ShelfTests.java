package org.lectern.cache;

import java.time.Instant;
import java.util.Random;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.junit.jupiter.api.Test;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class ShelfTests {

	private final Shelf shelf = new Shelf(new CacheProperties(DataSize.ofMegabytes(2)));

	@Test
	void itHoldsNoMoreThanItMay() {
		for (int i = 0; i < 500; i++) {
			shelf.put("/?q=" + i, page(new byte[30_000]));
			assertThat(shelf.weight()).isLessThanOrEqualTo(2 * 1024 * 1024);
		}
		assertThat(shelf.weight()).isGreaterThan(1024 * 1024);
	}

	@Test
	void whatManyAskForStays() {
		shelf.put("/", page(new byte[10_000]));
		for (int i = 0; i < 1000; i++) {
			shelf.get("/");
			shelf.put("/?q=" + i, page(new byte[30_000]));
		}
		assertThat(shelf.get("/")).isNotNull();
	}

	@Test
	void aPageThatDoesNotBecomeShorterIsKeptOnce() {
		byte[] noise = new byte[10_000];
		new Random(1).nextBytes(noise);
		assertThat(page(noise).weight()).isLessThan(20_000);
	}

	private static Page page(byte[] body) {
		HttpFields headers = HttpFields.build().add(HttpHeader.CONTENT_TYPE, "image/jpeg").asImmutable();
		return new Page(new Rendered(null, Instant.EPOCH, 200, headers, body));
	}

}
