package org.lectern.intake;

import java.io.PrintStream;
import java.util.Locale;

import org.lectern.intake.Tally.FileReport;

/** Says in one table what became of everything. */
record Summary(PrintStream out) {

	void print(Report report, boolean dryRun) {
		report.files().forEach(this::problems);
		this.out.printf("%n%-48s %8s %8s %10s %8s %9s%n", "", "new", "changed", "unchanged", "refused", "vanished");
		if (report.files().size() > 1) {
			report.files().forEach(this::row);
		}
		row(dryRun ? "in all, if it were done" : "in all", report.made(), report.changed(), report.unchanged(),
				report.refused(), report.vanished());
		if (report.cancelled()) {
			this.out.println("Stopped before the end. What had gone in is whole; run it again to go on.");
		}
	}

	private void problems(FileReport file) {
		file.refusals().forEach((item) -> this.out.println(place(file, item.line()) + item.what() + ": " + item.why()));
		if (file.refused() > file.refusals().size()) {
			this.out.println(file.file() + ": " + (file.refused() - file.refusals().size()) + " more were refused.");
		}
		file.kept().forEach((item) -> this.out.println(file.file() + ": kept what was edited here: " + item));
		file.missing().forEach((item) -> this.out.println(file.file() + ": not named any more: " + item));
		file.remarks().forEach((words) -> this.out.println(file.file() + ": " + words));
	}

	private static String place(FileReport file, int line) {
		return (line > 0) ? file.file() + ":" + line + ": " : "";
	}

	private void row(FileReport file) {
		row(file.file(), file.made(), file.changed(), file.unchanged(), file.refused(), file.vanished());
	}

	private void row(String name, int made, int changed, int unchanged, int refused, int vanished) {
		String shown = (name.length() <= 48) ? name : "…" + name.substring(name.length() - 47);
		this.out.printf(Locale.ROOT, "%-48s %8d %8d %10d %8d %9d%n", shown, made, changed, unchanged, refused,
				vanished);
	}

}
