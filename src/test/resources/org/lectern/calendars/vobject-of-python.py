"""Reads calendars with vobject and tells as JSON what it understood, zones by the definitions in the file."""
import datetime, json, sys
import vobject


def moment(event, name):
    if name not in event.contents:
        return None
    value = event.contents[name][0].value
    if not isinstance(value, datetime.datetime):
        return value.isoformat()
    return value.astimezone(datetime.timezone.utc).strftime('%Y-%m-%dT%H:%M:%SZ')


def text(event, name):
    return event.contents[name][0].value if name in event.contents else None


def read(path):
    with open(path, encoding='utf-8', newline='') as file:
        calendar = vobject.readOne(file)
    errors = []
    try:
        calendar.validate(raiseException=True)
    except vobject.base.ValidateError as error:
        errors.append(str(error))
    events = [[text(e, 'uid'), moment(e, 'dtstart'), moment(e, 'dtend'), text(e, 'summary'), text(e, 'status'), int(text(e, 'sequence'))]
              for e in calendar.contents.get('vevent', [])]
    return {'errors': errors, 'events': events}


json.dump([read(path) for path in sys.argv[1:]], sys.stdout)
