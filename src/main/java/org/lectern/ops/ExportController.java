package org.lectern.ops;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;

import org.lectern.site.Site;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives the whole record to those who work here. */
@Controller
class ExportController {

	private final Export export;

	private final Site site;

	ExportController(Export export, Site site) {
		this.export = export;
		this.site = site;
	}

	@GetMapping("/admin/export")
	void show(@RequestParam(defaultValue = "json") String form, HttpServletResponse response) throws IOException {
		boolean zip = form.equals("zip");
		response.setContentType(zip ? "application/zip" : "application/json");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment()
					.filename("lectern-" + this.site.today() + (zip ? ".zip" : ".json"))
					.build()
					.toString());
		if (zip) {
			this.export.zip(response.getOutputStream());
		}
		else {
			this.export.json(response.getOutputStream());
		}
	}

}
