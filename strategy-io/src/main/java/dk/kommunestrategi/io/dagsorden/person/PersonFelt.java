package dk.kommunestrategi.io.dagsorden.person;

import java.util.regex.Pattern;

/** The keys of fields that hold persons. */
public final class PersonFelt {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern PERSON = Pattern.compile(
            "deltager|attendee|participant|person|sagsbehandler|kontakt|contact|forfatter|author|bruger|user|mail|telefon"
                    + "|phone|mobil|tlf|initial|ansvarlig|responsible|owner|ejer(?!lav)|cpr|ssn|(first|last|full|display|given|family"
                    + "|sur|middle|nick|maiden)_?-?name|fornavn|efternavn|mellemnavn|kaldenavn|borgernavn|formand|chairman|chairperson"
                    + "|chairwoman|mayor|borgmester|medlem|member|(created|modified|approved|updated|edited|published|signed|deleted"
                    + "|released|submitted|assigned|changed|uploaded|sent|written|prepared|presented|proposed|seconded|locked)_?-?(by|to)"
                    + "|(oprettet|ændret|aendret|rettet|godkendt|slettet|udgivet|skrevet|sendt|frigivet|publiceret|underskrevet|opdateret"
                    + "|forelagt|fremsat)_?-?af|stedfortr|substitute|deputy|suppleant|borger(?!service|møde|hus)|citizen|ansøger|ansoeger|applicant"
                    + "|klager|complainant|direktør|direktoer|director|(?<!under|vej|for|op)leder|leader|manager|sekretær|secretary|referent|minutetaker"
                    + "|redaktør|redaktoer|editor|creator|opretter|afsender|sender|modtager|recipient|receiver|ordfører|ordfoerer|speaker"
                    + "|rapporteur|konsulent|consultant|medarbejder|employee|caseworker|casehandler|handler|officer|assignee|reporter"
                    + "|requester|indsender|underskriver|signator|signer|signatur|signature|vidne|witness|beboer|resident|elev|pupil|student"
                    + "|patient|klient|client|gæst|guest|invit|voter|politiker|politician|councill?or|kandidat|candidate|repræsentant"
                    + "|representative|tovholder|afbud|fravær|fravaer|absent|fremmødt|tilstede|present_?(members|persons)|godkender|approver"
                    + "|reviewer|inhabil|spouse|pårørende|parent|forælder|child|ægtefælle|værge|guardian|fuldmægtig|udgiver|fotograf|talsmand"
                    + "|talsperson|rådmand|raadmand|proposer|seconder|moderator|host|vært",
            FLAGS);

    private static final Pattern NO_NAVN = Pattern.compile(
            "id|.*(?:parti|party|titel|title|rolle|role|udvalg|organ|committee|type|status|guid|uid|date|dato|time|url|link"
                    + "|version|format|gruppe|group|department|afdeling|stilling|position).*",
            FLAGS);

    private PersonFelt() {}

    /** Whether a field of this key holds persons. */
    public static boolean isPerson(String key) {
        return PERSON.matcher(key).find();
    }

    /** Whether a field of a person says something else than who it is. */
    static boolean isOther(String key) {
        return NO_NAVN.matcher(key).matches();
    }
}
