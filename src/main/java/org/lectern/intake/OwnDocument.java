package org.lectern.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.stream.Collectors;

import org.lectern.intake.Tally.FileReport;
import org.lectern.ops.Restore;
import org.lectern.ops.Restored;
import org.springframework.stereotype.Component;

/** Imports what a site of this kind exported. */
@Component
class OwnDocument {

	private final Restore restore;

	OwnDocument(Restore restore) {
		this.restore = restore;
	}

	/** Whether this is one, judged by a look ahead. */
	static boolean recognises(InputStream content) throws IOException {
		content.mark(Restore.BEGINNING);
		boolean own = Restore.recognises(content.readNBytes(Restore.BEGINNING));
		content.reset();
		return own;
	}

	FileReport read(Upload file, InputStream content, Order order, Pace pace) throws IOException {
		Restored restored = this.restore.read(content, file.size(), order.dryRun(), new Restore.Going() {
			@Override
			public void reached(double share, int things) {
				pace.reached(share, things);
			}

			@Override
			public boolean isCancelled() {
				return pace.isCancelled();
			}
		});
		return report(file.name(), restored);
	}

	private static FileReport report(String name, Restored restored) {
		Tally tally = new Tally();
		restored.refusals().forEach((item) -> tally.refused(item.line(), item.what(), item.why()));
		tally.refused = restored.refusedCount();
		tally.made = restored.made().getOrDefault("events", 0);
		tally.changed = restored.changedCount();
		tally.unchanged = restored.unchangedCount();
		String things = restored.made()
			.entrySet()
			.stream()
			.filter((made) -> !made.getKey().equals("events"))
			.sorted(Map.Entry.comparingByKey())
			.map((made) -> made.getKey() + ": " + made.getValue())
			.collect(Collectors.joining(", "));
		if (!things.isEmpty()) {
			tally.remark("Also new here: " + things + ".");
		}
		return tally.report(name, "Lectern's own document");
	}

}
