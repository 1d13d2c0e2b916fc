package org.simpul.extract.grammar;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A class of words that the clause reader asks for. */
public enum WordClass {
    /** Opens a phrase inside a clause: in, with, oleh. */
    PREPOSITION,
    /** Joins phrases or clauses: and, dan. */
    CONJUNCTION,
    /** Opens a clause with a subject of its own: when, karena. */
    SUBORDINATOR,
    /** Opens a clause that shares the subject of the sentence: after, usai. */
    TEMPORAL,
    /** Opens a relative clause: who, yang. */
    RELATIVE,
    /** Opens a clause whose subject stands before it: to, untuk. */
    PURPOSE,
    DETERMINER,
    /** May stand anywhere in a verb group and changes nothing: also, telah. */
    ADVERB,
    NEGATION,
    FUTURE,
    POSSIBLE,
    /** In a verb group: must, harus. */
    OBLIGATION,
    /** In a verb group: what nobody in particular says: reportedly, dikabarkan. */
    HEARSAY,
    /** In a date: that it is still to come: next, mendatang. */
    COMING,
    /** In a date: that it is over: last, lalu. */
    PAST,
    /** Opens a condition: if, jika. */
    CONDITION,
    /** A verb of speech that tells what may come: predicted, memperkirakan. */
    FORECAST,
    /** A verb whose object is asked to do the next verb, and may not: urged, meminta. */
    REQUEST,
    BE,
    VERB,
    /** Looks like a verb and is none. */
    NOT_VERB,
    /** Opens a noun phrase whose next word is no verb: the, its. */
    ARTICLE,
    /** The past of a verb that takes no -ed: led, held. */
    IRREGULAR_PAST,
    /** A verb behind which a clause may open without "that", or another's verb without "to": believe, help. */
    CLAUSAL,
    /** What is fought against a state, and no town: war, perang. */
    WAR,
    /** Stands for many without an -s: people, police. */
    COLLECTIVE,
    /** Makes an event take place, by whoever takes part in it or invites to it: held talks, mengadakan pertemuan. */
    HOLDING,
    /** What several do together, so that none of them is its host: talks, pertemuan. */
    ENCOUNTER,
    /** Tells in what state an office is held: nonaktif. */
    INCUMBENT,
    /** What somebody is put up for without an office: prize. */
    PRIZE,
    /** Whom a body sends somewhere: mission, delegation. */
    SENT,
    /** Tells somebody something: told the paper that. */
    TELLING,
    /** Sets one quality against another: small but influential, kecil tetapi kuat. */
    ADVERSATIVE,
    /** Says what follows: said, mengatakan. */
    SPEECH,
    /** A verb of speech that does what it says: announced a deal, menyatakan perang. */
    PERFORMATIVE,
    /** Opens a clause of the same time: when, ketika. */
    MEANWHILE,
    /** Says what stands before it, its speaker behind: kata, ujar. */
    SAID,
    /** Names the source of the clause: according, menurut. */
    SOURCE,
    /** A passive verb whose agent says what stands before it, behind a word for "so": diumumkan. */
    TOLD_BY,
    /** Before such a verb: demikian. */
    LIKEWISE,
    /** A verb of intention: vowed, berjanji. */
    PLAN,
    /** A verb that denies what follows: refused, menolak. */
    REFUSE,
    /** A verb that hands the next verb to its object: urged, mendesak. */
    CONTROL,
    /** A passive verb that hands the next verb to its own subject: dituduh, diminta. */
    PASSIVE_CONTROL,
    /** Verbs that say what another has done wrong: menuduh. */
    ACCUSING,
    /** Verbs of being the head of a body: memimpin. */
    LEADING,
    /** Behind a noun, another of its kind than the text tells of: berikutnya. */
    NEXT,
    /** A noun that stands for the state beside it: government, pasukan. */
    PROXY,
    /** A noun that says what the name beside it is: group, kota. */
    KIND,
    /** What a minister or ministry is for: foreign, keuangan. */
    PORTFOLIO,
    /** Before a title that is not one of the state: opposition, rebel. */
    FACTION,
    /** Before the name of a party or body, whoever is on its side: kubu. */
    CAMP,
    /** Verbs of being in an office, keeping or giving it up: "serves", "remains", "resigned". */
    SERVING,

    /** Behind which "in" and "di" open no place: "stake", "faith", and verbs as "swore in". */
    STAKE,

    /** What a body is to another country than its own: "ally", "supplier". */
    TIE,

    /** What serves a state and has no name of its own: "office", "army", "administration". */
    SERVICE,

    /** Private people behind the adjective of their country, who do not stand for it: "nationals", "fishermen". */
    CITIZEN,

    /** A verb that puts somebody into an office: appoint, melantik. */
    APPOINTING,
    /** Before a title: deputy, wakil. */
    RANK,
    /** Before a title of the past: former, mantan. */
    FORMER,
    /** Both of the last two people: keduanya, both leaders. */
    PAIR_PERSON,
    /** The leaders that the document tells of, if they are two. */
    PAIR_LEADERS,
    /** A part of a body that has work of its own: badan. */
    SUBSIDIARY_ORGAN,
    /** A noun for a woman: perempuan. */
    WOMAN_NOUN,
    /** A noun for a man: pria. */
    MAN_NOUN,
    /** A noun that opens the name of what blows, whom nobody attends: Typhoon, Siklon. */
    STORM,
    /** "the three ministers": three people told of before. */
    THREE_PERSONS,
    /** Both of the last two countries. */
    PAIR_COUNTRY,
    PRONOUN_PERSON,
    PRONOUN_PLURAL,
    PRONOUN_THING,
    /** A noun for a body, with a determiner: kelompok tersebut, the bloc. */
    BODY_NOUN,
    /** A noun for an event, with a determiner: KTT tersebut, the summit. */
    EVENT_NOUN,
    /** A noun for the summit that the document is about, with or without a determiner. */
    SUMMIT_NOUN,
    /** A noun for something that people come to, which with what points back is an event of its own: pelantikan itu. */
    GATHERING,
    /** A noun for a relative, before the relative's name. */
    KIN,
    /** A noun for a person, which with what points back stands for whoever is spoken of: pria kelahiran Solo itu. */
    PERSON_NOUN,
    /** An English noun that, behind an article, stands for the person who is spoken of: the billionaire. */
    FIGURE,
    /** A noun for a war, among those for events. */
    WAR_NOUN,
    /** A noun for something done or said, which in an apposition describes the clause and no name: a step, langkah. */
    ACT,
    /** Opens a list of examples: including, termasuk. */
    LISTING,
    /** What counts or gathers things: "several rounds of sanctions", "serangkaian serangan". */
    MEASURE,
    /** Says that the name which follows is the wrong one: mistakenly, keliru. */
    MISTAKE,
    /** Binds whoever does it to what follows, at a moment that has come: agreed, berjanji. */
    PLEDGE,
    /** A noun whose owner does the verb that follows: plan to, rencana untuk. */
    INTENTION,
    /** Behind "pemerintah", says what kind of government: sementara. */
    GOVERNING,
    /** What makes the thing that is named behind it: produsen. */
    MAKER,
    /** A verb whose object is a person: menemui, memecat. */
    PERSONAL,
    /** Between a body and the name of who leads it: pimpinan. */
    LED_BY,
    /** What somebody has or belongs to, with the ending for "his" or "her": partainya. */
    OWN_BODY,
    /** Behind a title, tells that the state is served: militer, kepresidenan. */
    GOVERNMENTAL,
    /** Opens what somebody is present at: menghadiri, sela-sela. */
    ATTENDANCE,
    /** What, without capitals, is a body of the country named behind it: bank sentral, parlemen. */
    INSTITUTION,
    /** A noun whose owner does the verb right behind them: keputusan Peru memutus hubungan. */
    DEED,
    /** Who governs or judges in a country, which they stand for where they are told to be: "lawmakers in Kenya". */
    OFFICIALS,
    /** A noun whose owner does not do what follows: refusal, failure. */
    OMISSION,
    /** A passive verb of blame for what may not have been: accused, suspected. */
    ALLEGING,
    /** A passive verb of what somebody gets for what he did: jailed, fined. */
    PUNISHED,
    /** Behind a negation: there is more to come: only, hanya. */
    MERELY,
    /** Short for a company's meeting of shareholders, which decides for it: RUPS. */
    SHAREHOLDERS,
    /** A noun for an agreement without a name of its own. */
    AGREEMENT_NOUN,
    /** A noun for an event without a name of its own. */
    EVENT_KIND,
    /** A noun for something that people come to, which a text may tell of without a name: talks, pelantikan. */
    HAPPENING,
    /** A noun for something that is agreed or enacted, which a text may tell of without a name: ceasefire, kesepakatan. */
    ACCORD,
    /** Of those, one that needs no article: talks, perundingan. */
    UNCOUNTED,
    /** Before such a noun: whoever does this to it is one of those who talk: held, for. */
    MEETING_BEFORE,
    /** In such a noun phrase: that it is for reporters: news, pers. */
    PRESS,
    /** In such a noun phrase: what does not tell one from another: latest, crowded. */
    FAINT,
    /** Two words that are one in such a noun, though the second by itself is a verb, a time or an adverb: makan malam. */
    COMPOUND,
    /** Stands before a subject, in a sentence that opens with a denial: did, has. */
    AUXILIARY,
    /** Such a denial: never, nor. */
    NEVER,
    /** Behind "no": denies nothing by itself: fewer, doubt. */
    COMPARED,
    /** A verb that tells behind a plan that it came to nothing: collapsed. */
    COLLAPSED,
    /** A participle that says what somebody was made or called: appointed, elected. */
    NAMING,
    /** What stands before "of joining" or "from joining", of what is only thought of or near: dream, idea, verge. */
    CONTEMPLATED,
    /** What stands there and denies what follows: refrained, short, nowhere. */
    SHUNNED,
    /** Points back: tersebut, itu, the, this. */
    POINTER,
    /** A noun that has the form of a verb: talks, plan. */
    VERB_NOUN,
    /** A noun in a body's name by which it is told of again: the museum, universitas itu. */
    NAMESAKE,
    /** A noun in the name of a body that has one house, so that a place behind it is where that stands: museum. */
    HOUSED,
    /** The same of a body that somebody of a title works at: bank. */
    SEATED,
    /** What decides for a body, behind its name: the university's council. */
    ORGAN,
    /** The state that a document is about, behind an article: the government. */
    GOVERNMENT,
    /** A noun that points back to a business alone: the carmaker, the company. */
    BUSINESS,
    /** A noun in the name of what is no business and no club: ministry, court. */
    OFFICIAL,
    /** A noun for a body of members, whose own name may not say so: party, union. */
    PARTISAN,
    /** Stands before the name of a team: membela, klub. */
    TEAM,
    /** A rank or the like between a body and the name of its head: AKBP, Prof. */
    HONOUR,
    /** A noun for what somebody proposes or decides, which stands for whoever does: usulan, keputusan. */
    PROPOSAL,
    /** A verb that takes a stand for or against something: mendukung, ditolak. */
    STANCE,
    /** The name of an event that needs no other word: Musda, Muktamar. */
    OCCASION,
    /** A noun for what may be untrue: kabar, isu. */
    RUMOUR,
    /** A verb by which somebody says that something is not so: denied, dibantah. */
    DENIAL,
    /** A noun for an office, before its title: kursi, jabatan. */
    SEAT,
    /** Says who has an office, behind it: diisi, dijabat. */
    SEATING,
    /** Says where somebody has studied, and not works: lulusan. */
    GRADUATE,
    /** A word in the name of a club: FC, United. */
    CLUB,
    /** A word before a nickname, which is no name of anybody else: berjuluk. */
    NICKNAME,
    /** A word that opens a reason or what stands against it, whose subject may be left out: karena. */
    REASON,
    /** A verb of leaving an office, or its last word, as it stands before "from": mundur, mengundurkan diri. */
    QUITTING,
    /** A noun for the part of a body that is at work in the place behind it: cabang. */
    BRANCH,
    /** A noun for whoever plays or races for a country: wakil, petenis. */
    COMPETITOR,
    /** A word of matches and teams. */
    SPORT,
    /** One of those that is of nothing else: kiper, goalkeeper. */
    SPORT_ONLY,
    /** A common noun, no part of the name that follows it where a sentence starts. */
    NOUN,
    /** Never the start of a name, though printed with a capital. */
    PLAIN,
    /** Marks a line that no author wrote as text. */
    BOILERPLATE,
    /** Whoever holds the office of a person next: penggantinya. */
    SUCCESSOR,
    /** Whom a person is married to: istrinya, wife. */
    SPOUSE,
    /** Whoever is something to a person of whom the text tells: istrinya, pesaingnya. */
    RELATED,
    /** Says behind a noun where or whose its bearer is: asal, milik. */
    ORIGIN,
    /** A noun that may point to a body of any kind: organisasi, lembaga. */
    GENERAL_BODY,
    /** A noun for a body that opens no proper name, though it may open a sentence: maskapai, perusahaan. */
    SORT_OF_BODY,
    /** A verb whose object is a business: acquired. */
    BUY,
    /** A noun, or its verb, about owning a business: takeover, stake. */
    DEAL,
    /** Opens what or who somebody acts with or by: melalui, bersama. */
    THROUGH,
    /** Whoever speaks, in what is quoted: I, saya. */
    PRONOUN_SPEAKER,
    /** Those for whom somebody speaks, in what is quoted: we, kami. */
    PRONOUN_SPEAKERS,
    /** Who fights for a state or an armed body, with the suffix that says whose in Indonesian: troops, pasukannya. */
    FORCES,
    /** A noun whose owner behind "of" is one of several: people of X and Y. */
    PEOPLE,
    /** Opens what of a body's work somebody is in charge of: bidang. */
    CHARGE,
    /** Says of a title's holder that all of the body is theirs to lead: direktur utama, direktur eksekutif. */
    WHOLE,
    /** A noun for a journey or a talk of somebody: lawatan, pidato. */
    TRIP,
    /** An office with the suffix that says whose it was: posisinya. */
    OWN_SEAT,
    /** Opens the name of a part of a body: pusat, divisi. */
    UNIT,
    /** In the name of a part of a university or the like that counts by itself: studi. */
    SCHOLARLY,
    /** In the name of a party that its secretary leads: komunis. */
    SECRETARIAL,
    /** A given name of women alone, as it is normed: giorgia. */
    WOMAN,
    /** A given name of men alone: vladimir. */
    MAN,
    /** A verb whose object is no longer in the office that is spoken of: replace, succeed. */
    REPLACING,
    /** A noun that names of places hold, by which a text calls them again: sea, islands. */
    GEOGRAPHY,
    /** One of these by which the same is called: islands, chain. */
    ISLES,
    /** Stresses the name before it: himself, sendiri. */
    SELF,
    /** A verb whose object "it" is a body, and no fact: buy, found, join, chair. */
    HANDLING,
    /** A given name that is a verb or a noun elsewhere: mark, sue. */
    VERB_NAME,
    /** Opens a given name of several words: abdul, nur. */
    NAME_OPENER,
    /** A part of a body whose place is not the body's: campus, department. */
    PART,
    /** Whoever runs for the office before it: candidate. */
    CANDIDATE,
    /** An office that a country before it owns: minister, ambassador. */
    STATE_OFFICE,
    /** Says that a sentence tells of ministers: minister, counterparts. */
    COUNTERPART,
    /** Verbs and nouns for going somewhere, behind which "to" says where. */
    MOVING,
    /** Verbs that only say how long or how often what follows in -ing is done: keep, continue. */
    ASPECT,
    /** Several who hold an office of several countries: ministers, envoys. */
    MINISTERS,
    /** Several who lead their countries: leaders, presidents. */
    LEADERS,
    /** A noun for those who govern, named for a person or a country: administration, cabinet. */
    REGIME,
    /** A noun for a body of its own, which acts for no country before it: militia, bloc. */
    OWN_ACTOR,
    /** A participle without -ed of a verb that something is done to, which no adjective looks like: built. */
    PARTICIPLE,
    /** A participle that a hyphen ties to a name: Saudi-funded. */
    TIED,
    /** A participle that a hyphen ties to the place of a body: London-based. */
    BASED,
    /** A noun that tells of a business whose its chief is, where "chief" does not: boss. */
    CHIEF,
    /** A noun behind a name that only says what body it is: party, group. */
    BODY_KIND,
    /** A verb by which somebody comes into an office: take, assume. */
    TAKING,
    /** What somebody comes into behind such a verb: took office, took over. */
    OFFICE,
    /** The last word of the name of a gathering, which may be that of a body: Forum. */
    FORUM,
    /** What who leads a body does at its meetings, as a habit: chairs. */
    CHAIRING,
    /** The last word of a party's or movement's name, which is that of who leads it: Front, Alliance. */
    FOLLOWING,
    /** The same of a place: province. */
    PLACE_KIND,
    /** The same of a facility: airport. */
    FACILITY_KIND,
    /** Verbs of whoever is called upon, before the noun for that: resist, face. */
    CALLED_UPON,
    /** Words that stand for a power of ten behind a figure: million. */
    MAGNITUDE,
    /** What a state calls itself: republic, kingdom. */
    STATE_KIND,
    /** Nouns for a body that name none on their own, though print gives them a capital: office, board. */
    BARE_BODY,
    /** Opens what describes a person behind the name: berusia, asal. */
    DESCRIBING,
    /** Behind a quoted "we": what those who speak do as persons, and no body does: thank, mengucapkan. */
    COURTESY,
    /** A noun for a body that no state or law made: militia, gerakan. */
    UNOFFICIAL,
    /** A verb whose subject leads the country that is its object: rules, governs. */
    RULING,
    /** A verb that ends its object's office: mencopot. */
    REMOVING,
    /** A noun in the name of a court: tribunal, mahkamah. */
    COURT,
    /** The way into a body, as talks are about it: accession. */
    ACCESSION,
    /** Behind an act that somebody only supposes: could, bisa. */
    SUPPOSING,
    /** A noun for a body, with the name of its owner behind it: badan, cabang. */
    OWNED_BODY,
    /** A noun for a part of a country, before "of" and its name: province. */
    REGION,
    /** A noun for a business, or a person, that makes or sells something: producer. */
    PRODUCER,
    /** Opens what nobody says is so: whether. */
    DOUBT,
    /** Before the first names of people of one surname: brothers. */
    KINSFOLK,
    /** Before a hyphen and the name of a land, makes one word of both: Trans, Pan, Inter. */
    PREFIX,
    /** A point of the compass in the name of a region: Selatan. */
    COMPASS,
    /** A title that is a last name, too: hakim, raja. */
    SURNAME,
    /** Behind a noun: that it has what follows: berpenduduk, beranggotakan. */
    BEARING,
    /** Before letters that are short for the name before: atau, disingkat. */
    SHORTENING,
    /** In a name: that it is a street's: Jalan, Gang. */
    STREET,
    /** A verb of those who are to come back from abroad: returning. */
    HOMEWARD,
    /** What people believe in, before a noun for one of them: Muslim. */
    CREED,
    /** Before an office, whose holder does not lead: deputy, wakil. */
    LESSER,
    /** Opens the title of whoever speaks for a client, and not for a body: pengacara. */
    LAWYER,
    /** Says behind a preposition how something is done, where a name may not stand: dengan tegas, pada akhirnya. */
    ADVERBIAL,
    /** Says behind an act that it does not come to pass: batal, dibatalkan. */
    DROPPED,
    /** Opens a noun of several: two, sejumlah. */
    SEVERAL,
    /** Before the title of an office that people stand for: pemilihan, debat. */
    ELECTION;

    static final List<WordClass> FUNCTION = List.of(
            PREPOSITION,
            CONJUNCTION,
            SUBORDINATOR,
            RELATIVE,
            PURPOSE,
            DETERMINER,
            ADVERB,
            NEGATION,
            FUTURE,
            POSSIBLE,
            OBLIGATION,
            BE,
            SPEECH,
            SAID,
            SOURCE,
            PRONOUN_PERSON,
            PRONOUN_PLURAL,
            PRONOUN_THING,
            POINTER);

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<WordClass> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}
