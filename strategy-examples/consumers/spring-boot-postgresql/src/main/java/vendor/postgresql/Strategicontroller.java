package vendor.postgresql;

import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.SearchLimits;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Reads, writes and plans strategies. The ETag is the digest of what a strategy states; who changes one sends that of what was
 * read ({@code If-Match}), or none where there is to be no such strategy yet.
 */
@RestController
@RequestMapping("/strategier/{kode}")
class Strategicontroller {

    private final Strategier strategier;
    private final Planlaegning planlaegning;

    Strategicontroller(Strategier strategier, Planlaegning planlaegning) {
        this.strategier = strategier;
        this.planlaegning = planlaegning;
    }

    /** Spring answers 304 where {@code If-None-Match} names the ETag. */
    @GetMapping
    ResponseEntity<Strategidokument> read(@PathVariable String kode) {
        Strategier.Version latest = latest(kode);
        return ResponseEntity.ok().eTag(latest.fingeraftryk()).body(latest.dokument());
    }

    @GetMapping("/versioner")
    List<Strategier.Linje> versions(@PathVariable String kode) {
        return strategier.versions(kode);
    }

    @PutMapping
    ResponseEntity<Void> write(
            @PathVariable String kode,
            @RequestHeader(name = "If-Match", required = false) String ifMatch,
            @RequestBody Strategidokument dokument) {
        return ResponseEntity.noContent().eTag(add(kode, ifMatch, dokument)).build();
    }

    /** Plans the latest version, and keeps it with the plan as the next one. */
    @PostMapping("/plan")
    ResponseEntity<PlanResult> plan(
            @PathVariable String kode, @RequestHeader(name = "If-Match", required = false) String ifMatch) {
        Strategidokument dokument = latest(kode).dokument();
        PlanResult plan = planlaegning.plan(PlanRequest.of(dokument.getStrategi()), SearchLimits.STANDARD);
        if (!plan.isPlan()) {
            return ResponseEntity.unprocessableContent().body(plan);
        }
        Strategidokument planned = dokument.withStrategi(
                dokument.getStrategi().withHandleplan(plan.handleplan().orElseThrow()));
        return ResponseEntity.ok().eTag(add(kode, ifMatch, planned)).body(plan);
    }

    private Strategier.Version latest(String kode) {
        return strategier.latest(kode).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String add(String kode, String ifMatch, Strategidokument dokument) {
        Strategier.Version before = strategier.latest(kode).orElse(null);
        String expected = before == null ? null : "\"" + before.fingeraftryk() + "\"";
        boolean isOfWhatWasRead = expected == null ? ifMatch == null : expected.equals(ifMatch);
        if (!isOfWhatWasRead || !strategier.add(kode, before == null ? 1 : before.version() + 1, dokument)) {
            throw new ResponseStatusException(
                    HttpStatus.PRECONDITION_FAILED, "Strategien er ændret, siden den blev læst. Læs den igen.");
        }
        return dokument.fingeraftryk();
    }
}
