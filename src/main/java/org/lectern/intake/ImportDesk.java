package org.lectern.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.lectern.history.Author;
import org.lectern.intake.Run.State;
import org.lectern.site.Conflict;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes uploads in and goes on with them step by step. */
@Component
class ImportDesk {

	/** How many files one upload may have. */
	static final int MOST_FILES = 20;

	private static final int LONGEST_NAME = 200;

	private final Runs runs;

	private final Pieces pieces;

	private final Jobs jobs;

	private final Author author;

	private final Clock clock;

	ImportDesk(Runs runs, Pieces pieces, Jobs jobs, Author author, Clock clock) {
		this.runs = runs;
		this.pieces = pieces;
		this.jobs = jobs;
		this.author = author;
		this.clock = clock;
	}

	/** Keeps the files and begins to look at them. */
	UUID take(List<MultipartFile> files, Wishes wishes) throws IOException {
		UUID id = UUID.randomUUID();
		this.runs.begin(id, this.author.name(), wishes);
		for (int i = 0; i < files.size(); i++) {
			try (InputStream content = files.get(i).getInputStream()) {
				this.pieces.keep(id, i, name(files.get(i)), content);
			}
		}
		this.jobs.read(id, wishes);
		return id;
	}

	Optional<Run> find(UUID id) {
		return this.runs.find(id);
	}

	List<Run> latest() {
		return this.runs.latest();
	}

	/** Looks again, or brings the events in. */
	void goOn(Run run, State next, Wishes wishes) {
		idle(run);
		if (run.state() == State.DONE || run.state() == State.UNDONE) {
			throw new Conflict("This import is done already.");
		}
		turn(run, next, wishes);
		if (next == State.READING) {
			this.jobs.read(run.id(), wishes);
		}
		else {
			this.jobs.bring(run.id(), wishes);
		}
	}

	void cancel(Run run) {
		this.runs.cancel(run.id());
	}

	/** Puts all that it made into the bin. */
	void undo(Run run) {
		idle(run);
		turn(run, State.UNDOING, run.wishes());
		this.jobs.undo(run.id());
	}

	private void idle(Run run) {
		if (run.isBusy(this.clock.instant())) {
			throw new Conflict("This import is at work; wait until it is done, or stop it.");
		}
	}

	private void turn(Run run, State next, Wishes wishes) {
		if (!this.runs.become(run.id(), run.state(), next, wishes)) {
			throw new Conflict("Somebody else went on with this import in the meantime.");
		}
	}

	/** Its last part, without what no database takes. */
	private static String name(MultipartFile file) {
		String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
		String last = name.replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cc}\\p{Cs}]", "").strip();
		String whole = last.isEmpty() ? "upload" : last;
		return whole.substring(0, Math.min(whole.length(), LONGEST_NAME));
	}

}
