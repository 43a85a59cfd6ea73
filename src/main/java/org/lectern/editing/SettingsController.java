package org.lectern.editing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.lectern.site.Settings;
import org.lectern.site.SettingsChanged;
import org.lectern.site.Site;
import org.lectern.site.SiteSettings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the site says about itself. */
@Controller
@RequestMapping("/admin/settings")
class SettingsController {

	private static final String VIEW = "editing/settings";

	private final Site site;

	private final SiteSettings settings;

	private final SettingsReading reading;

	private final Flash flash;

	SettingsController(Site site, SiteSettings settings, SettingsReading reading, Flash flash) {
		this.site = site;
		this.settings = settings;
		this.reading = reading;
		this.flash = flash;
	}

	@GetMapping
	String edit(Model model) {
		model.addAttribute("form", SettingsForm.of(site.settings()));
		return page(model);
	}

	@PostMapping
	String update(@Valid @ModelAttribute("form") SettingsForm form, BindingResult errors, Model model,
			HttpServletRequest request, HttpServletResponse response, RedirectAttributes next) {
		Settings typed = reading.read(form, request.getServerName(), errors);
		Settings now = site.refresh();
		if (now.version() != typed.version() && !errors.hasErrors()) {
			errors.reject("editing.settings.stale");
			model.addAttribute("differences", new SettingsChanged(now, typed).differences());
			response.setStatus(HttpServletResponse.SC_CONFLICT);
		}
		if (errors.hasErrors()) {
			return page(model);
		}
		settings.change(typed);
		if (typed.accent().adjusted()) {
			flash.say(next, "settings-adjusted", typed.accent(), typed.accent().onLight());
		}
		else {
			flash.say(next, "settings");
		}
		return "redirect:/admin/settings";
	}

	private String page(Model model) {
		model.addAttribute("version", site.settings().version());
		return VIEW;
	}

}
