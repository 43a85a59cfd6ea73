-- For the question when the next registration closes.
create index event_registration_closes on event (listed, registration_closes_date);
