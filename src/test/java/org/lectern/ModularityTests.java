package org.lectern;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

	private final ApplicationModules modules = ApplicationModules.of(Lectern.class);

	@Test
	void modulesUseOnlyWhatTheyDeclare() {
		modules.verify();
	}

	@Test
	void theMapOfModulesIsDrawn() {
		new Documenter(modules).writeModulesAsPlantUml();
	}

}
