package org.lectern.ops;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Timeout(20)
class RelayTests {

	private final List<String> said = Collections.synchronizedList(new ArrayList<>());

	@Test
	void theFirstLegRunsBesideTheSecondOfTheOneBefore() {
		CountDownLatch secondBegan = new CountDownLatch(1);
		List<Boolean> brought = new ArrayList<>();
		try (Relay<Boolean> relay = new Relay<>()) {
			brought.addAll(relay.hand((runner) -> {
				runner.pass();
				return reached(secondBegan);
			}));
			brought.addAll(relay.hand((runner) -> {
				secondBegan.countDown();
				runner.pass();
				return true;
			}));
			brought.addAll(relay.finish());
		}
		assertThat(brought).containsExactly(true, true);
	}

	@Test
	void secondLegsFollowEachOther() {
		List<Integer> brought = new ArrayList<>();
		try (Relay<Integer> relay = new Relay<>()) {
			for (int i = 0; i < 50; i++) {
				int number = i;
				brought.addAll(relay.hand((runner) -> {
					runner.pass();
					this.said.add("begin " + number);
					Thread.onSpinWait();
					this.said.add("end " + number);
					return number;
				}));
			}
			brought.addAll(relay.finish());
		}
		assertThat(brought).hasSize(50).isSorted();
		for (int i = 0; i < 50; i++) {
			assertThat(this.said.subList(2 * i, 2 * i + 2)).containsExactly("begin " + i, "end " + i);
		}
	}

	@Test
	void whoDoesNotPassRunsAlone() {
		List<String> brought = new ArrayList<>();
		try (Relay<String> relay = new Relay<>()) {
			brought.addAll(relay.hand((runner) -> say("first")));
			brought.addAll(relay.hand((runner) -> say("second")));
			assertThat(this.said).startsWith("first");
			brought.addAll(relay.finish());
		}
		assertThat(brought).containsExactly("first", "second");
		assertThat(this.said).containsExactly("first", "second");
	}

	@Test
	void aTaskThatBreaksIsToldOfAndTheNextGoesOn() {
		CountDownLatch nextIsIn = new CountDownLatch(1);
		try (Relay<String> relay = new Relay<>()) {
			relay.hand((runner) -> {
				runner.pass();
				throw new IllegalStateException("broken " + reached(nextIsIn));
			});
			relay.hand((runner) -> say("next"));
			nextIsIn.countDown();
			assertThatExceptionOfType(CompletionException.class).isThrownBy(relay::finish)
				.withMessageContaining("broken true");
		}
		assertThat(this.said).containsExactly("next");
	}

	private String say(String words) {
		this.said.add(words);
		return words;
	}

	private static boolean reached(CountDownLatch latch) {
		try {
			return latch.await(10, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
