package org.lectern.accounts;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.userdetails.User;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets everybody who works here choose another password. */
@Controller
class PasswordController {

	private static final String VIEW = "accounts/password";

	private final Staff staff;

	private final Sessions sessions;

	private final MessageSource words;

	PasswordController(Staff staff, Sessions sessions, MessageSource words) {
		this.staff = staff;
		this.sessions = sessions;
		this.words = words;
	}

	@GetMapping("/account/password")
	String edit(@AuthenticationPrincipal User worker, Model model) {
		model.addAttribute("form", new PasswordForm(null, null, null));
		return page(worker, model);
	}

	@PostMapping("/account/password")
	String update(@AuthenticationPrincipal User worker, @Valid @ModelAttribute("form") PasswordForm form,
			BindingResult errors, Model model, HttpServletRequest request, HttpServletResponse response,
			RedirectAttributes done, Locale locale) {
		form.judge(worker.getUsername(), errors);
		if (!staff.knows(worker.getUsername(), form.present())) {
			errors.rejectValue("presentPassword", "accounts.password.wrong");
		}
		if (errors.hasErrors()) {
			return page(worker, model);
		}
		sessions.renew(staff.changePassword(worker.getUsername(), form.chosen()), request, response);
		done.addFlashAttribute("done", words.getMessage("accounts.password.done", null, locale));
		return "redirect:/admin";
	}

	private static String page(User worker, Model model) {
		model.addAttribute("must", worker instanceof SignedIn signedIn && signedIn.mustChangePassword());
		model.addAttribute("username", worker.getUsername());
		return VIEW;
	}

}
