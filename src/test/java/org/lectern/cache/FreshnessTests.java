package org.lectern.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.lectern.SiteTest;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.lectern.site.Settings;
import org.lectern.site.Site;
import org.lectern.site.SiteSettings;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.catalog.Programmes.talk;

@SiteTest
class FreshnessTests {

	private static final int EDITS = 16;

	private static final int READERS = 12;

	private static final Pattern EDIT = Pattern.compile("Edit number (\\d+)");

	@LocalServerPort
	int port;

	@Autowired
	Editorial editorial;

	@Autowired
	SiteSettings settings;

	@Autowired
	Site site;

	@Autowired
	JdbcClient jdbc;

	/** What the editor was told of last; a reader who asks later must see that much. */
	private final AtomicInteger answered = new AtomicInteger();

	@Test
	void nobodyReadsWhatWasChangedBefore() throws Exception {
		Event event = talk("Edit number 0").published(editorial);
		List<Future<Integer>> stale = new ArrayList<>();
		ScheduledExecutorService people = Executors.newScheduledThreadPool(READERS + 1);
		try {
			for (int i = 0; i < READERS; i++) {
				stale.add(people.submit(reader((i % 2 == 0) ? "/" : "/events/" + event.slug())));
			}
			CountDownLatch edits = new CountDownLatch(EDITS);
			Future<?> unused = people.scheduleAtFixedRate(() -> {
				edit(event);
				edits.countDown();
			}, 0, 250, TimeUnit.MILLISECONDS);
			assertThat(edits.await(60, TimeUnit.SECONDS)).isTrue();
			answered.set(-1);
			for (Future<Integer> count : stale) {
				assertThat(count.get(30, TimeUnit.SECONDS)).isZero();
			}
		}
		finally {
			answered.set(-1);
			people.shutdownNow();
		}
	}

	private void edit(Event event) {
		int next = answered.get() + 1;
		if (next > 0) {
			editorial.revise(event.publicId(), event.version() + next - 1, talk("Edit number " + next).details());
			answered.compareAndSet(next - 1, next);
		}
	}

	private Callable<Integer> reader(String path) {
		Client client = new Client(port);
		return () -> {
			int stale = 0;
			for (int known = answered.get(); known >= 0; known = answered.get()) {
				Matcher edit = EDIT.matcher(client.text(path));
				if (!edit.find() || Integer.parseInt(edit.group(1)) < known) {
					stale++;
				}
			}
			return stale;
		};
	}

	@Test
	void settingsShowAtOnce() {
		Client client = new Client(port);
		assertThat(client.text("/")).contains("<title>Current Events · Colloquia &amp; Lectures</title>");
		Settings now = site.settings();
		settings.change(new Settings(now.version(), "Talks", now.institution(), now.zone(), now.accent(), now.logo(),
				now.contact(), now.footerLinks(), now.baseUrl()));
		assertThat(client.text("/")).contains("<title>Current Events · Talks</title>");
	}

	@Test
	void whatAnotherProcessChangesShowsSoon() {
		Client client = new Client(port);
		Event event = talk("Before").published(editorial);
		String page = "/events/" + event.slug();
		assertThat(client.text(page)).contains("Before");
		jdbc.sql("update talk set title = 'After' where event_id = (select id from event where public_id = ?)")
			.param(event.publicId())
			.update();
		jdbc.sql("update site_version set version = version + 1").update();
		long committed = System.nanoTime();
		while (!client.text(page).contains("After")) {
			assertThat(System.nanoTime() - committed).isLessThan(TimeUnit.SECONDS.toNanos(3));
		}
	}

}
