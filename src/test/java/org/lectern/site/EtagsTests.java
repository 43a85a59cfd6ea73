package org.lectern.site;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.lectern.SiteTest;
import org.lectern.catalog.Editorial;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

@SiteTest
class EtagsTests {

	@Autowired
	MockMvcTester site;

	@Autowired
	Editorial editorial;

	@Test
	void whoComesBackIsToldWhetherAnythingChanged() {
		talk("One").published(this.editorial);
		String tag = tag();
		assertThat(tag).isNotNull();
		assertThat(this.site.get().uri("/").header("If-None-Match", String.valueOf(tag))).hasStatus(304);
		talk("Two").published(this.editorial);
		assertThat(this.site.get().uri("/").header("If-None-Match", String.valueOf(tag))).hasStatusOk();
	}

	private @Nullable String tag() {
		return this.site.get().uri("/").exchange().getResponse().getHeader("ETag");
	}

}
