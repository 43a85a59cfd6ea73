"""Reads calendars with python-icalendar and tells as JSON what it understood."""
import datetime, json, sys
from icalendar import Calendar


def moment(event, name):
    if name not in event:
        return None
    value = event[name].dt
    if not isinstance(value, datetime.datetime):
        return value.isoformat()
    return value.astimezone(datetime.timezone.utc).strftime('%Y-%m-%dT%H:%M:%SZ')


def text(event, name):
    return None if name not in event else str(event[name])


def read(path):
    with open(path, 'rb') as file:
        calendar = Calendar.from_ical(file.read())
    parts = calendar.walk()
    errors = [f'{part.name} {part.get("UID")}: {error}' for part in parts for error in part.errors]
    events = [[text(e, 'UID'), moment(e, 'DTSTART'), moment(e, 'DTEND'), text(e, 'SUMMARY'), text(e, 'STATUS'), int(e['SEQUENCE'])]
              for e in parts if e.name == 'VEVENT']
    return {'errors': errors, 'events': events}


json.dump([read(path) for path in sys.argv[1:]], sys.stdout)
