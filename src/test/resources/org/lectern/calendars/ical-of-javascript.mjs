// Reads calendars with ical.js (of Thunderbird and Nextcloud) and tells as JSON what it understood, zones by the file's definitions.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [library, ...paths] = process.argv.slice(2);
const { default: ICAL } = await import(pathToFileURL(library));

const moment = (event, name) => {
  const time = event.getFirstPropertyValue(name);
  if (!time) return null;
  return time.isDate ? time.toString() : new Date(time.toUnixTime() * 1000).toISOString().replace('.000Z', 'Z');
};

const read = (path) => {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, 'utf8')));
  ICAL.TimezoneService.reset();
  calendar.getAllSubcomponents('vtimezone').forEach((zone) => ICAL.TimezoneService.register(zone));
  const value = (event, name) => event.getFirstPropertyValue(name) ?? null;
  const events = calendar.getAllSubcomponents('vevent').map((event) => [value(event, 'uid'), moment(event, 'dtstart'), moment(event, 'dtend'),
    value(event, 'summary'), value(event, 'status'), value(event, 'sequence')]);
  return { errors: [], events };
};

process.stdout.write(JSON.stringify(paths.map(read)));
