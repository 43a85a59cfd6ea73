package org.lectern.site;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class PlannerStatisticsTests {

	private final List<String> said = new ArrayList<>();

	private final PlannerStatistics statistics = new PlannerStatistics(new JdbcTemplate() {
		@Override
		public void execute(String sql) {
			PlannerStatisticsTests.this.said.add(sql);
		}
	});

	@Test
	void aTableThatGrowsIsLookedAtEachTimeItIsTenTimesAsLarge() {
		for (int things = 0; things < 150_000; things += 700) {
			this.statistics.grown(things, things + 700L);
		}
		assertThat(this.said).containsExactly("analyze", "analyze", "analyze");
	}

	@Test
	void aFewThingsAreNotWorthALook() {
		this.statistics.grown(0, 999);
		this.statistics.grown(5, 5);
		this.statistics.grown(1000, 9999);
		assertThat(this.said).isEmpty();
	}

}
