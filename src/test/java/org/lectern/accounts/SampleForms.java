package org.lectern.accounts;

import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;

/** A form at the desk as every module writes them; it remembers what was saved. */
@Controller
public class SampleForms {

	private final List<String> titles = new ArrayList<>();

	List<String> titles() {
		return titles;
	}

	void clear() {
		titles.clear();
	}

	@GetMapping(path = "/admin/sample", produces = MediaType.TEXT_HTML_VALUE)
	@ResponseBody
	String create(HttpServletRequest request) {
		return page("", List.of(), request);
	}

	@PostMapping(path = "/admin/sample", produces = MediaType.TEXT_HTML_VALUE)
	@ResponseBody
	String save(@Valid @ModelAttribute SampleForm form, BindingResult errors, HttpServletRequest request,
			HttpServletResponse response) {
		if (errors.hasErrors()) {
			return page(form.title(), errors.getAllErrors().stream().map((error) -> error.getCode()).toList(), request);
		}
		titles.add(form.title());
		response.setHeader("Location", "/admin");
		response.setStatus(302);
		return "";
	}

	@PostMapping("/admin/sample/deletion")
	String destroy(@RequestParam String reason) {
		titles.add("deleted: " + reason);
		return "redirect:/admin";
	}

	private static String page(String title, List<String> errors, HttpServletRequest request) {
		var token = (CsrfToken) request.getAttribute("_csrf");
		return "<p>%s</p><form><input type=\"hidden\" name=\"_csrf\" value=\"%s\"><textarea>%s</textarea></form>"
			.formatted(errors, token.getToken(), HtmlUtils.htmlEscape(title));
	}

	record SampleForm(@NotBlank String title) {
	}

}
