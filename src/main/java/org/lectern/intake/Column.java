package org.lectern.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a column of a table can hold, with the headers that say so in the languages that
 * tables come in; a better name stands before a worse one. Headers are compared in lower
 * case, without accents and punctuation.
 */
enum Column {

	/** The day, perhaps with the time. */
	DATE("date,datum,fecha,data,event date,talk date,date of talk,date time,datetime,date and time,datum uhrzeit,"
			+ "start date,startdatum,date start,start datetime,datum beginn,fecha de inicio,date de debut,day,dia,jour,"
			+ "dates,when,wann,start,begin,beginn,start time,dtstart", "date,datum,fecha"),
	/** When it starts, perhaps with the end. */
	START("start time,time,start,uhrzeit,zeit,startzeit,begin,begins,beginning,beginn,from,starts,starttime,time start,"
			+ "time of talk,talk time,event time,hora,hora de inicio,heure,heure de debut,ora,orario,inizio,inicio,"
			+ "debut,von,hour,tijd", "start time,time"),
	/** The last day, where it lasts several. */
	END_DATE("end date,enddatum,schlussdatum,date end,fecha fin,fecha de fin,date de fin,last day"),
	/** When it ends. */
	END("end time,end,endzeit,endtime,time end,ends,until,ende,bis,fin,finish,hora fin,hora de fin,heure de fin,fine,"
			+ "schluss,to,dtend", "end time"),
	/** How long it lasts. */
	DURATION("duration,length,dauer,duree,duracion,durata,minutes,duration min,duration minutes"),
	/** The weekday, to check the date with. */
	WEEKDAY("weekday,day of week,day of the week,wochentag,dow,dia de la semana,jour de la semaine"),
	/** The year, for dates that have none. */
	YEAR("year,jahr,ano,annee,anno,semester,term,academic year,season"),
	/** The time zone. */
	ZONE("timezone,time zone,tz,zeitzone,zone,utc offset,zona horaria,fuseau horaire"),
	/** The speaker's given name. */
	FIRST_NAME("first name,firstname,given name,vorname,prenom,nombre,speaker first name"),
	/** The speaker's family name. */
	LAST_NAME("last name,lastname,surname,family name,nachname,familienname,apellido,apellidos,nom,speaker last name"),
	/** Who speaks. */
	SPEAKER("speaker,speakers,speaker name,speaker names,name of speaker,presenter,presenters,vortragende,vortragender,"
			+ "vortragende r,vortragender in,referent,referentin,referent in,referenten,redner,rednerin,ponente,"
			+ "ponentes,orador,intervenant,intervenants,orateur,oratore,relatore,spreker,dozent,dozentin,lecturer,"
			+ "panelists,personen,person,persons,people,full name,author,authors,guest,who,wer,name,names",
			"speaker,presenter,vortragende,referent"),
	/** What the speaker is. */
	POSITION("position,job title,speaker title,speaker position,funktion,academic title"),
	/** Where the speaker works. */
	AFFILIATION("affiliation,affiliations,speaker affiliation,speakers affiliation,institution,university,institute,"
			+ "speaker institution,speaker inst,home institution,institut,universitat,hochschule,einrichtung,"
			+ "universidad,institucion,universite,etablissement,afiliacion,affiliazione,company,employer,organization,"
			+ "organisation,school", "affiliation,institution,university"),
	/** The speaker's own page. */
	HOMEPAGE("homepage,speaker url,speaker website,speakers webpages,speaker webpage,speaker homepage,speaker link,"
			+ "personal page,webpage"),
	/** About the speaker. */
	BIOGRAPHY("bio,biography,biographie,speaker bio,about the speaker,biografia,kurzbiographie,vita,cv", "bio"),
	/** What it is about. */
	ABSTRACT("abstract,abstracts,talk abstract,zusammenfassung,description,beschreibung,inhalt,resumen,resume,resumo,"
			+ "riassunto,summary,details", "abstract"),
	/** What it is called. */
	TITLE("title,titel,talk title,title of talk,title of the talk,thema,vortragstitel,titulo,titre,titolo,"
			+ "presentation title,seminar title,lecture title,event title,event name,talk,lecture,vortrag,event,"
			+ "subject,topic,name,summary", "title,titel"),
	/** The room or the whole place. */
	PLACE("room,location,venue,place,raum,ort,saal,horsaal,where,wo,lugar,sala,salle,lieu,aula,luogo,room number,"
			+ "veranstaltungsort,standort,plaats", "room,location,venue,raum"),
	/** The building, where the room stands alone. */
	BUILDING("building,gebaude,edificio,batiment,address,campus"),
	/** Where to join online. */
	JOIN("zoom,zoom link,join,join link,join url,meeting link,meeting url,online link,link zoom,stream,livestream,"
			+ "live stream,teams link,webex,virtual link,videokonferenz,video conference,online", "zoom,join"),
	/** Where to register. */
	REGISTRATION("registration,registration link,registration url,register,rsvp,anmeldung,anmeldelink,registrierung,"
			+ "inscripcion,inscription,sign up,signup", "registration,register,anmeldung"),
	/** The series it belongs to. */
	SERIES("series,seminar series,lecture series,series name,seminar name,seminar,colloquium,reihe,vortragsreihe,"
			+ "serie,cycle,ciclo"),
	/** What kind of event it is. */
	KIND("kind,type,typ,event type,talk type,session type,art,veranstaltungsart,format,tipo,category,kategorie"),
	/** What it has to do with. */
	TOPICS("topics,tags,keywords,topic,schlagworter,stichworte,themen,temas,mots cles,subjects,subject area,"
			+ "research area,areas,area,fields,field,ar xiv,arxiv,track"),
	/** The language it is held in. */
	LANGUAGE("language,talk language,lang,sprache,idioma,langue,lingua,taal"),
	/** Slides. */
	SLIDES("slides,slides link,slides url,link to slides,folien,presentation,diapositivas,diapos,handout",
			"slides,folien"),
	/** A recording. */
	RECORDING(
			"recording,video,videos,recording link,recording url,video link,video url,link to video,"
					+ "link to recording,youtube,aufzeichnung,grabacion,enregistrement,registrazione",
			"recording,video"),
	/** A paper. */
	PAPER("paper,paper link,link to paper,paper url,preprint,publication"),
	/** A poster. */
	POSTER("poster,flyer,flier,plakat"),
	/** Whether it still takes place. */
	STATUS("status,state,canceled,cancelled,zustand,estado,statut,stato,abgesagt"),
	/** Its own page. */
	URL("url,link,event url,event link,website,webseite,permalink,more info,info link,site,page,web,web page"),
	/** The source's own identifier. */
	UID("uid,guid,uuid,event id,talk id");

	/** Each name with its place among them. */
	@SuppressWarnings("ImmutableEnumChecker") // unmodifiable
	private final Map<String, Integer> ranks;

	@SuppressWarnings("ImmutableEnumChecker") // unmodifiable
	private final List<String> parts;

	Column(String names) {
		this(names, "");
	}

	Column(String names, String parts) {
		List<String> ranked = List.of(names.split(",", -1));
		this.ranks = ranked.stream().distinct().collect(Collectors.toUnmodifiableMap((name) -> name, ranked::indexOf));
		this.parts = parts.isEmpty() ? List.of() : List.of(parts.split(",", -1));
	}

	/** How good a name of this column the header is, 0 being the best. */
	Optional<Integer> rank(String header) {
		return Optional.ofNullable(this.ranks.get(header));
	}

	/** Whether a short header contains a name of this column, as "talk date" does. */
	boolean isPartOf(String header) {
		String spaced = " " + header + " ";
		return this.parts.stream().anyMatch((part) -> spaced.contains(" " + part + " "))
				&& header.split(" ", -1).length <= 4;
	}

	/** The word for it in {@link Format.Options#columns()}, such as "end-date". */
	String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static Optional<Column> named(String word) {
		return Stream.of(values()).filter((column) -> column.word().equals(word)).findFirst();
	}

}
