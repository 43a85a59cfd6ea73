package org.lectern.ops;

import java.io.PrintStream;
import java.util.List;

import org.lectern.catalog.Recount;
import org.springframework.context.annotation.Description;
import org.springframework.stereotype.Component;

/** Counts the public events anew, for whoever doubts the numbers that pages show. */
@Component("recount")
@Description("  counts the public events anew, by year, series, speaker and so on")
class RecountCommand implements Command {

	private final Recount recount;

	RecountCommand(Recount recount) {
		this.recount = recount;
	}

	@Override
	public Outcome run(List<String> arguments, PrintStream out) {
		if (!arguments.isEmpty()) {
			out.println("Nothing is to be named: all is counted.");
			return Outcome.NOTHING_DONE;
		}
		out.println("Counted " + this.recount.everything() + " public events.");
		return Outcome.DONE;
	}

}
