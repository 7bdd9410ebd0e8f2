package dk.kommunestrategi.io.dokument.sag;

import dk.kommunestrategi.io.dokument.content.Block.Fact;
import dk.kommunestrategi.io.dokument.content.Block.Facts;
import dk.kommunestrategi.model.sag.Dagsordensmoede;
import dk.kommunestrategi.model.sag.Dokumenthenvisning;
import dk.kommunestrategi.model.sag.Publicering;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where and how a case was published, apart from the ids by which systems know it. */
record Publiceringstekst(Sagstekster tekster) {

    Facts facts(Publicering publicering) {
        List<Fact> facts = new ArrayList<>();
        publicering
                .getOffentlighed()
                .ifPresent(offentlighed ->
                        facts.add(tekster.fact("udkast.offentlighed", tekster.word("publicering." + offentlighed))));
        publicering.getPunktnummer().ifPresent(nummer -> facts.add(tekster.fact("publicering.punktnummer", nummer)));
        if (publicering.isTillaeg()) {
            facts.add(tekster.fact("publicering.tillaeg", tekster.word("publicering.ja")));
        }
        publicering.getMoede().ifPresent(moede -> facts.addAll(moede(moede)));
        publicering
                .getEksterneDeltagere()
                .ifPresent(antal -> facts.add(tekster.fact("publicering.eksterne", Integer.toString(antal))));
        String dokumenter = publicering.getDokumenter().stream()
                .map(this::dokument)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
        if (!dokumenter.isEmpty()) {
            facts.add(tekster.fact("publicering.dokumenter", dokumenter));
        }
        Felttekst felttekst = new Felttekst(tekster);
        publicering
                .getFelter()
                .forEach(felt -> felttekst.text(felt).ifPresent(vaerdi -> facts.add(Fact.of(felt.getNavn(), vaerdi))));
        return Facts.of(facts);
    }

    private List<Fact> moede(Dagsordensmoede moede) {
        List<Fact> facts = new ArrayList<>();
        String text = Stream.of(moede.getNavn(), moede.getUdvalg(), moede.getTidspunkt(), moede.getSted())
                .flatMap(stated -> stated.stream())
                .collect(Collectors.joining(", "));
        if (!text.isEmpty()) {
            facts.add(tekster.fact("publicering.moede", text));
        }
        moede.getDeltagere()
                .ifPresent(antal -> facts.add(tekster.fact("publicering.deltagere", Integer.toString(antal))));
        return facts;
    }

    private String dokument(Dokumenthenvisning dokument) {
        return Stream.concat(dokument.getNavn().stream(), dokument.getLink().stream())
                .collect(Collectors.joining(": "));
    }
}
