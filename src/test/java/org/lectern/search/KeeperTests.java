package org.lectern.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.lectern.SiteTest;
import org.lectern.catalog.Editorial;
import org.lectern.catalog.Event;
import org.lectern.catalog.Filter;
import org.lectern.catalog.Findables;
import org.lectern.catalog.Span;
import org.lectern.history.ChangeLog;
import org.lectern.site.Site;
import org.lectern.site.SiteProperties;
import org.lectern.text.Markdown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.lectern.catalog.Programmes.talk;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;

/** Another process's index on the same record: how it starts, follows and recovers. */
@SiteTest
class KeeperTests {

	@TempDir
	Path directory;

	@Autowired
	Editorial editorial;

	@Autowired
	SiteProperties properties;

	@Autowired
	Findables record;

	@Autowired
	Documents documents;

	@Autowired
	ChangeLog log;

	@Autowired
	SearchProperties search;

	@Autowired
	Site site;

	@Autowired
	Clock clock;

	@Autowired
	JdbcTemplate jdbc;

	@SuppressWarnings("NullAway.Init") // each test opens its own
	private Keeper keeper;

	@AfterEach
	void close() throws InterruptedException {
		keeper.destroy();
	}

	@Test
	void anotherProcessFollowsWhatThisOneChanges() {
		Event event = talk("Knots").published(editorial);
		start();
		assertThat(count("knots")).hasValue(1L);
		talk("More knots").published(editorial);
		assertThat(count("knots")).hasValue(2L);
		editorial.delete(event.publicId(), event.version());
		assertThat(count("knots")).hasValue(1L);
	}

	@Test
	void whatWasMissedWhileItWasDownIsFollowed() throws Exception {
		talk("Knots").published(editorial);
		start();
		assertThat(count("knots")).hasValue(1L);
		keeper.destroy();
		talk("More knots").published(editorial);
		start();
		assertThat(count("knots")).hasValue(2L);
	}

	@Test
	void aProcessThatWasKilledStartsFromWhatTheDiskKnows() throws Exception {
		talk("Knots").published(editorial);
		start();
		assertThat(count("knots")).hasValue(1L);
		Path copy = directory.resolve("copy");
		copy(directory.resolve("index"), copy.resolve("index"));
		talk("More knots").published(editorial);
		assertThat(count("knots")).hasValue(2L);
		keeper.destroy();
		start(copy);
		assertThat(count("knots")).hasValue(2L);
	}

	@Test
	void aDamagedIndexIsBuiltAnew() throws Exception {
		for (int i = 0; i < 30; i++) {
			talk("Knots " + i).published(editorial);
		}
		start();
		assertThat(count("knots")).hasValue(30L);
		keeper.destroy();
		for (Path file : files()) {
			Files.write(file, new byte[] { 1, 2, 3 }, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
			start();
			assertThat(count("knots")).as(file.toString()).hasValue(30L);
			keeper.destroy();
		}
	}

	/** A parser may break on a text that none of its makers thought of. */
	@Test
	void aTextThatCannotBeReadIsFoundAsItWasTyped() {
		talk("Cursed knots").published(editorial);
		talk("More knots").published(editorial);
		Markdown breaking = mock(Markdown.class);
		given(breaking.titleToText("More knots")).willReturn("More knots");
		given(breaking.titleToText("Cursed knots")).willThrow(new StackOverflowError());
		given(breaking.toPlainText(any())).willThrow(new IllegalStateException());
		keeper = keeper(directory, record, new Documents(new Readings(breaking)));
		assertThat(count("knots")).hasValue(2L);
		assertThat(count("cursed")).hasValue(1L);
	}

	@Test
	void aMissingFileIsNoReasonToFail() throws Exception {
		talk("Knots").published(editorial);
		start();
		assertThat(count("knots")).hasValue(1L);
		keeper.destroy();
		Files.delete(files().get(0));
		start();
		assertThat(count("knots")).hasValue(1L);
	}

	@Test
	void whatFailsTwiceIsFoundAMomentLater() {
		talk("Knots").published(editorial);
		Findables failing = spy(record);
		doThrow(new IllegalStateException("once")).doThrow(new IllegalStateException("twice"))
			.doCallRealMethod()
			.when(failing)
			.events(anyLong(), anyInt());
		keeper = keeper(directory, failing);
		await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(count("knots")).hasValue(1L));
	}

	/** So that a question is put to one segment instead of a dozen. */
	@Test
	void whatWasBuiltInSegmentsBecomesOne() {
		talk("Knots").by("Ada Byron", null).published(editorial);
		Findables many = spy(record);
		doReturn(Collections.nCopies(5_000, record.events(0, 1).get(0))).when(many).events(anyLong(), anyInt());
		doReturn(5_000L).when(many).count();
		keeper = keeper(directory, many);
		assertThat(count("knots")).hasValue(5_000L);
		await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
			keeper.catchUp().get();
			Index index = Objects.requireNonNull(keeper.index());
			assertThat(index.<Integer>read((searcher) -> searcher.getIndexReader().leaves().size())).isEqualTo(1);
		});
	}

	@Test
	void anIndexOfAnotherRecordIsNotUsed() throws Exception {
		talk("Knots").published(editorial);
		start();
		assertThat(count("knots")).hasValue(1L);
		keeper.destroy();
		jdbc.update("update history_line set subject_id = ?", UUID.randomUUID());
		jdbc.update("update event set listed = false");
		start();
		assertThat(count("knots")).hasValue(0L);
	}

	@Test
	void eventsThatCameWithoutALineAreNoticedAtTheStart() throws Exception {
		talk("Knots").published(editorial);
		start();
		assertThat(count("knots")).hasValue(1L);
		keeper.destroy();
		jdbc.update("update event set listed = false");
		start();
		keeper.catchUp().get();
		assertThat(count("knots")).hasValue(0L);
	}

	@Test
	void twoProcessesOnOneDirectoryHaveAnIndexEach() throws Exception {
		talk("Knots").published(editorial);
		start();
		assertThat(count("knots")).hasValue(1L);
		Keeper other = keeper(directory);
		other.catchUp().get();
		assertThat(directory.resolve("index-2")).isDirectory();
		assertThat(other.index()).isNotNull();
		other.destroy();
	}

	private void start() {
		start(directory);
	}

	private void start(Path folder) {
		keeper = keeper(folder);
	}

	private Keeper keeper(Path folder) {
		return keeper(folder, record);
	}

	private Keeper keeper(Path folder, Findables source) {
		return keeper(folder, source, documents);
	}

	private Keeper keeper(Path folder, Findables source, Documents documents) {
		SiteProperties own = new SiteProperties(folder, properties.site(), properties.trustedProxies(),
				properties.demo());
		return new Keeper(own, new Pursuit(log, source, new Builder(source, documents), new Progress()));
	}

	private Optional<Long> count(String words) {
		return new Finder(new Reach(keeper, log, search), site, clock).count(Filter.of(Map.of("q", words)), Span.ALL);
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(directory.resolve("index"))) {
			return files.filter((file) -> !file.endsWith("write.lock")).sorted().toList();
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		Files.createDirectories(to);
		try (Stream<Path> files = Files.list(from)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(file.getFileName()));
			}
		}
	}

}
