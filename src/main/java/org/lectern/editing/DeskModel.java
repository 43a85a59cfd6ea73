package org.lectern.editing;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page of the desk has at hand. */
@ControllerAdvice(basePackageClasses = DeskModel.class)
class DeskModel {

	private final Choices choices;

	DeskModel(Choices choices) {
		this.choices = choices;
	}

	@ModelAttribute("choices")
	Choices choices() {
		return choices;
	}

}
