package org.lectern.site;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class InitialsTests {

	@ParameterizedTest
	@CsvSource({ "Daniel Soudry, DS", "Żółć Ęąśź, ŻĘ", "Maria Clara d’Ávila Costa, MC", "Plato, P", "de' Medici, DM",
			"محمد بن موسى, مم", "王 小明, 王小", "'', ''", "'— 42 …', 4", "e\u0301mile Zola, ÉZ" })
	void areTheFirstLettersOfFirstAndLastName(String name, String initials) {
		assertThat(new Initials().of(name)).isEqualTo(initials);
	}

}
