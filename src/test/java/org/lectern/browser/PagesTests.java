package org.lectern.browser;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.demonstration.Demonstrations;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Every kind of page as a browser shows it. */
@BrowserTest
class PagesTests {

	@BeforeEach
	void showTheDemonstration(@Autowired ApplicationContext site) {
		Demonstrations.on(site);
	}

	@Test
	void everyPublicPageLeadsSomewhereAndCanBeUsedByAll(Viewer viewer) {
		Walk walk = new Walk(viewer, (address) -> !address.startsWith("/admin") && !address.startsWith("/api/v1/"));
		assertThat(walk.complaintsFrom("/")).isEmpty();
		assertThat(walk.kinds()).contains("/", "/lectures", "/archive", "/archive/*", "/events/*", "/series",
				"/series/*", "/speakers", "/speakers/*", "/venues/*", "/topics/*", "/calendar/*", "/changes", "/api");
	}

	@Test
	void everyPageOfTheDeskLeadsSomewhereAndCanBeUsedByAll(Viewer viewer) {
		viewer.signsIn();
		Walk walk = new Walk(viewer, (address) -> address.startsWith("/admin") || address.startsWith("/account"));
		assertThat(walk.complaintsFrom("/admin")).isEmpty();
		assertThat(walk.kinds()).contains("/admin", "/admin/events", "/admin/events/*", "/admin/series",
				"/admin/series/*", "/admin/speakers", "/admin/speakers/*", "/admin/venues", "/admin/venues/*",
				"/admin/topics", "/admin/topics/*", "/admin/import", "/admin/settings", "/account/*");
	}

}
