"""Reads calendars with libical (of GNOME, KDE and many more) and tells as JSON what it understood; writes each anew."""
import json, sys
import gi
gi.require_version('ICalGLib', '3.0')
from gi.repository import ICalGLib

UTC = ICalGLib.Timezone.get_utc_timezone()


def moment(time):
    if time is None or time.is_null_time():
        return None
    if time.is_date():
        return f'{time.get_year():04}-{time.get_month():02}-{time.get_day():02}'
    there = time.convert_to_zone(UTC)
    return (f'{there.get_year():04}-{there.get_month():02}-{there.get_day():02}'
            f'T{there.get_hour():02}:{there.get_minute():02}:{there.get_second():02}Z')


def each(part, kind):
    child = part.get_first_component(kind)
    while child is not None:
        yield child
        child = part.get_next_component(kind)


def complaints(part):
    property = part.get_first_property(ICalGLib.PropertyKind.XLICERROR_PROPERTY)
    while property is not None:
        yield property.as_ical_string().strip()
        property = part.get_next_property(ICalGLib.PropertyKind.XLICERROR_PROPERTY)
    for child in each(part, ICalGLib.ComponentKind.ANY_COMPONENT):
        yield from complaints(child)


def value(event, kind):
    property = event.get_first_property(kind)
    return None if property is None else property.get_value_as_string()


def read(path):
    with open(path, encoding='utf-8', newline='') as file:
        calendar = ICalGLib.Component.new_from_string(file.read())
    errors = list(complaints(calendar))
    if calendar.count_errors() != len(errors):
        errors.append(f'{calendar.count_errors()} errors counted')
    events = [[e.get_uid(), moment(e.get_dtstart()),
               moment(e.get_dtend()) if e.get_first_property(ICalGLib.PropertyKind.DTEND_PROPERTY) else None,
               e.get_summary(), value(e, ICalGLib.PropertyKind.STATUS_PROPERTY), e.get_sequence()]
              for e in each(calendar, ICalGLib.ComponentKind.VEVENT_COMPONENT)]
    with open(path + '.libical.ics', 'w', encoding='utf-8', newline='') as file:
        file.write(calendar.as_ical_string())
    return {'errors': errors, 'events': events}


json.dump([read(path) for path in sys.argv[1:]], sys.stdout)
