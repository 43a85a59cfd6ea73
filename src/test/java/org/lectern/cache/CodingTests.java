package org.lectern.cache;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CodingTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			gzip                         | GZIP
			br                           | BROTLI
			gzip, deflate, br, zstd      | BROTLI
			br;q=0, gzip                 | GZIP
			br;q=0.5, gzip;q=0.8         | GZIP
			br;q=0.8, gzip;q=0.8         | BROTLI
			gzip;q=0.5, identity         | IDENTITY
			gzip;q=0.5, identity;q=0.2   | GZIP
			GZIP                         | GZIP
			x-gzip                       | GZIP
			*                            | BROTLI
			*;q=0                        | IDENTITY
			br;q=0, *                    | GZIP
			gzip;q=0, br;q=0             | IDENTITY
			identity;q=0                 | IDENTITY
			gzip ; q=1.000               | GZIP
			gzip;q=2                     | IDENTITY
			gzip;q=x                     | IDENTITY
			deflate, zstd                | IDENTITY
			,;,=,q                       | IDENTITY
			''                           | IDENTITY""")
	void theOneThatAClientLikesBestIsTaken(String accepted, Coding expected) {
		assertThat(Coding.preferred(accepted)).isEqualTo(expected);
	}

	@Test
	void whoSaysNothingGetsItAsItIs() {
		assertThat(Coding.preferred(null)).isEqualTo(Coding.IDENTITY);
	}

}
