package org.lectern.intake;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.lectern.catalog.Editorial;
import org.lectern.catalog.Programme;
import org.lectern.intake.Run.State;
import org.lectern.site.Site;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/** Does the desk's imports in the background, two at a time. */
@Component
class Jobs implements DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

	private final ExecutorService threads = Executors.newFixedThreadPool(2);

	private final Runs runs;

	private final Pieces pieces;

	private final Origins origins;

	private final Importer importer;

	private final Programme programme;

	private final Editorial editorial;

	private final Site site;

	private volatile boolean stopping;

	Jobs(Runs runs, Pieces pieces, Origins origins, Importer importer, Programme programme, Editorial editorial,
			Site site) {
		this.runs = runs;
		this.pieces = pieces;
		this.origins = origins;
		this.importer = importer;
		this.programme = programme;
		this.editorial = editorial;
		this.site = site;
	}

	/** Looks at the files without keeping anything. */
	void read(UUID id, Wishes wishes) {
		start(id, () -> {
			Report report = importFiles(id, wishes, true);
			if (report.cancelled()) {
				this.runs.ended(id, this.stopping ? State.INTERRUPTED : State.CANCELLED, report);
				return;
			}
			this.runs.previewed(id, report);
		});
	}

	/** Brings them in. */
	void bring(UUID id, Wishes wishes) {
		start(id, () -> {
			Report report = importFiles(id, wishes, false);
			if (report.cancelled()) {
				this.runs.ended(id, this.stopping ? State.INTERRUPTED : State.CANCELLED, report);
				return;
			}
			this.runs.ended(id, State.DONE, report);
			this.pieces.forget(id);
		});
	}

	/** Puts what it made into the bin. */
	void undo(UUID id) {
		start(id, () -> {
			List<UUID> made = this.origins.madeBy(id);
			for (int i = 0; i < made.size() && !this.stopping; i++) {
				this.programme.find(made.get(i))
					.filter((event) -> !event.isDeleted())
					.ifPresent((event) -> this.editorial.delete(event.publicId(), event.version()));
				this.runs.beat(id, (i + 1) * 100 / made.size(), "");
			}
			if (this.stopping) {
				this.runs.ended(id, State.INTERRUPTED);
				return;
			}
			this.origins.forget(id);
			this.runs.ended(id, State.UNDONE);
		});
	}

	private Report importFiles(UUID id, Wishes wishes, boolean dryRun) {
		return this.importer.run(this.pieces.of(id), wishes.order(this.site.today(), dryRun, id), new Progress() {
			private boolean goOn = true;

			@Override
			public void reached(String file, double share, int items) {
				this.goOn = Jobs.this.runs.beat(id, (int) (share * 100), Tally.shortened(file));
			}

			@Override
			public boolean isCancelled() {
				return !this.goOn || Jobs.this.stopping;
			}
		});
	}

	private void start(UUID id, Runnable job) {
		this.threads.execute(new DelegatingSecurityContextRunnable(() -> {
			try {
				job.run();
			}
			catch (RuntimeException ex) {
				LOG.error("Import {} broke", id, ex);
				this.runs.ended(id, this.stopping ? State.INTERRUPTED : State.FAILED);
			}
		}));
	}

	@Override
	public void destroy() throws InterruptedException {
		this.stopping = true;
		this.threads.shutdown();
		this.threads.awaitTermination(5, TimeUnit.SECONDS);
	}

}
