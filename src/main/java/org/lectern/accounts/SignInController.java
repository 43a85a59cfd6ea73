package org.lectern.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page to sign in at; the form itself is taken by the security filters. */
@Controller
class SignInController {

	private static final String VIEW = "accounts/sign-in";

	@GetMapping("/sign-in")
	String show(@RequestParam(required = false) @Nullable String to, Model model) {
		model.addAttribute("page", SignInPage.to(Destination.of(to)));
		return VIEW;
	}

	@RequestMapping("/sign-in/again")
	String again(HttpServletRequest request, HttpServletResponse response, Model model) {
		SignInPage page = SignInPage.asked(request);
		if (page == null) {
			return "redirect:/sign-in";
		}
		response.setStatus(page.status());
		model.addAttribute("page", page);
		return VIEW;
	}

	@RequestMapping("/sign-in/confirm")
	String confirm(HttpServletRequest request, Model model) {
		CarriedForm form = ResumedRequest.form(request);
		if (form == null) {
			return "redirect:/sign-in";
		}
		model.addAttribute("form", form);
		return "accounts/confirm";
	}

}
