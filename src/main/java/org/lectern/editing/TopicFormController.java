package org.lectern.editing;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.lectern.catalog.Catalog;
import org.lectern.catalog.Directory;
import org.lectern.catalog.Directory.Kind;
import org.lectern.catalog.Topic;
import org.lectern.editing.ThingForms.TopicForm;
import org.lectern.editing.ThingFormPages.Thing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list and the form of topics. */
@Controller
@RequestMapping("/admin/topics")
class TopicFormController {

	private final Catalog catalog;

	private final Directory directory;

	private final ThingReader reader;

	private final ThingFormPages pages;

	TopicFormController(Catalog catalog, Directory directory, ThingReader reader, ThingFormPages pages) {
		this.catalog = catalog;
		this.directory = directory;
		this.reader = reader;
		this.pages = pages;
	}

	@GetMapping
	String index(@RequestParam(defaultValue = "") String q, Model model) {
		List<Thing> all = catalog.topics(Desk.EDITOR)
			.stream()
			.map((one) -> new Thing(one.slug(), one.name(), null, one.events()))
			.toList();
		return pages.index(model, Kind.TOPIC, all, q);
	}

	@GetMapping(params = "new")
	String form(Model model) {
		return pages.form(model, Kind.TOPIC, null, null, TopicForm.BLANK);
	}

	@PostMapping
	String create(@Valid @ModelAttribute("form") TopicForm form, BindingResult errors, Model model,
			RedirectAttributes next) {
		String details = reader.topic(form, null, errors);
		if (errors.hasErrors()) {
			return pages.form(model, Kind.TOPIC, null, null, form);
		}
		return pages.saved(next, Kind.TOPIC, directory.createTopic(details).slug());
	}

	@GetMapping("/{slug}")
	String edit(@PathVariable String slug, Model model) {
		Topic topic = catalog.topic(Desk.EDITOR, slug);
		return pages.form(model, Kind.TOPIC, slug, topic.name(), TopicForm.of(topic));
	}

	@PostMapping("/{slug}")
	String update(@PathVariable String slug, @RequestParam(name = "do", defaultValue = "save") String button,
			@Valid @ModelAttribute("form") TopicForm form, BindingResult errors, Model model, RedirectAttributes next,
			HttpServletResponse response) {
		Topic topic = catalog.topic(Desk.EDITOR, slug);
		String details = reader.topic(form, slug, errors);
		if (errors.hasErrors() || button.equals(Button.EDIT)) {
			return pages.form(model, Kind.TOPIC, slug, topic.name(), form);
		}
		if (ThingFormPages.isStale(form, topic.version())) {
			return pages.stale(model, Kind.TOPIC, slug, form, TopicForm.of(topic), response);
		}
		directory.reviseTopic(slug, topic.version(), details);
		return pages.saved(next, Kind.TOPIC, slug);
	}

}
