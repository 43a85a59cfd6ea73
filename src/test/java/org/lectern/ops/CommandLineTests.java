package org.lectern.ops;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CommandLineTests {

	@Test
	void withoutCommandTheSiteIsStarted() {
		assertThat(CommandLine.of().namesCommand()).isFalse();
		assertThat(CommandLine.of("--server.port=9", "--lectern.data-dir=x").namesCommand()).isFalse();
	}

	@Test
	void aCommandFollowsTheSettings() {
		assertThat(CommandLine.of("import", "--dry-run", "a.ics").namesCommand()).isTrue();
		assertThat(CommandLine.of("--lectern.data-dir=x", "export", "a.json").namesCommand()).isTrue();
		assertThat(CommandLine.of("--help").namesCommand()).isTrue();
	}

}
