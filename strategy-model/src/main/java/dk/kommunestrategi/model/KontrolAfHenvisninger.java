package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.problem.Problem.pointer;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Centerandel;
import dk.kommunestrategi.model.styring.Initiativbeskrivelse;
import dk.kommunestrategi.model.styring.Leverance;
import dk.kommunestrategi.model.styring.Styring;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Every reference leads to something, and no list refers to one thing twice. */
final class KontrolAfHenvisninger implements Kontrol {

    @Override
    public void check(Strategi strategi, Consumer<Problem> problems) {
        new Henvisninger(strategi, problems).check();
    }

    /** The things that can be referred to. */
    private static final class Henvisninger {
        private final Strategi strategi;
        private final Henvisningsregister temaer;
        private final Henvisningsregister forvaltninger;
        private final Henvisningsregister centre;
        private final Henvisningsregister roller;
        private final Henvisningsregister initiativer;

        Henvisninger(Strategi strategi, Consumer<Problem> problems) {
            this.strategi = strategi;
            temaer = new Henvisningsregister(
                    Problemkode.UKENDT_TEMA,
                    "temaer",
                    strategi.getTemaer().stream().map(Tema::getNummer),
                    problems);
            forvaltninger = new Henvisningsregister(
                    Problemkode.UKENDT_FORVALTNING,
                    "forvaltninger",
                    strategi.getForvaltninger().stream().map(Forvaltning::getKode),
                    problems);
            centre = new Henvisningsregister(
                    Problemkode.UKENDT_CENTER,
                    "centre",
                    strategi.getCentre().stream().map(Center::getKode),
                    problems);
            roller = new Henvisningsregister(
                    Problemkode.UKENDT_ROLLE,
                    "roller",
                    strategi.getRoller().stream().map(Rolle::getKode),
                    problems);
            initiativer = new Henvisningsregister(
                    Problemkode.UKENDT_INITIATIV,
                    "initiativer",
                    strategi.getInitiativer().stream().map(Initiativ::getNummer),
                    problems);
        }

        void check() {
            for (int k = 0; k < strategi.getCentre().size(); k++) {
                checkForvaltning(strategi.getCentre().get(k).getForvaltning(), pointer("centre", k, "forvaltning"));
            }
            for (int k = 0; k < strategi.getRoller().size(); k++) {
                checkForvaltning(strategi.getRoller().get(k).getForvaltning(), pointer("roller", k, "forvaltning"));
                checkRolle(strategi.getRoller().get(k).getUdpegetAf(), pointer("roller", k, "udpegetAf"));
                checkFordeling(strategi.getRoller().get(k).getFinansiering(), pointer("roller", k, "finansiering"));
            }
            for (int k = 0; k < strategi.getInitiativer().size(); k++) {
                checkInitiativ(strategi.getInitiativer().get(k), pointer("initiativer", k));
            }
            strategi.getHandleplan().ifPresent(this::checkHandleplan);
            strategi.getStyring().ifPresent(this::checkStyring);
            checkRolle(
                    strategi.getUdviklingsforloeb().flatMap(Udviklingsforloeb::getPart),
                    pointer("udviklingsforloeb", "part"));
            for (int k = 0; k < strategi.getSager().size(); k++) {
                checkSag(strategi.getSager().get(k), pointer("sager", k));
            }
        }

        private void checkFordeling(List<Centerandel> fordeling, String pointer) {
            centre.checkAlle(fordeling.stream().map(Centerandel::getCenter).toList(), pointer, "/center");
        }

        private void checkSag(Sag sag, String pointer) {
            for (int k = 0; k < sag.getBehandling().size(); k++) {
                roller.checkAlle(
                        sag.getBehandling().get(k).getOrganer(), pointer + "/behandling/" + k + "/organer", "");
            }
            for (int k = 0; k < sag.getSagsforloeb().size(); k++) {
                checkRolle(sag.getSagsforloeb().get(k).getOrgan(), pointer + "/sagsforloeb/" + k + "/organ");
            }
        }

        private void checkForvaltning(Optional<String> kode, String pointer) {
            kode.ifPresent(value -> forvaltninger.checkKendt(value, pointer));
        }

        private void checkRolle(Optional<String> kode, String pointer) {
            kode.ifPresent(value -> roller.checkKendt(value, pointer));
        }

        private void checkInitiativ(Initiativ initiativ, String pointer) {
            roller.checkAlle(
                    initiativ.getEjere().stream().map(Initiativejer::getRolle).toList(), pointer + "/ejere", "/rolle");
            temaer.checkAlle(initiativ.getTemaer(), pointer + "/temaer", "");
            for (int k = 0; k < initiativ.getTemaangivelser().size(); k++) {
                List<Integer> angivne = initiativ.getTemaangivelser().get(k).getTemaer();
                temaer.checkAlle(angivne, pointer + "/temaangivelser/" + k + "/temaer", "");
            }
            initiativ
                    .getVurdering()
                    .map(Vurdering::getRessourcetraek)
                    .ifPresent(traek -> centre.checkAlle(
                            traek.stream().map(Ressourcetraek::getCenter).toList(),
                            pointer + "/vurdering/ressourcetraek",
                            "/center"));
            initiativer.checkAlle(initiativ.getAfhaengerAf(), pointer + "/afhaengerAf", "");
            checkRolle(initiativ.getArbejdsgruppe(), pointer + "/arbejdsgruppe");
            for (int k = 0; k < initiativ.getUdgifter().size(); k++) {
                checkFordeling(
                        initiativ.getUdgifter().get(k).getFordeling(), pointer + "/udgifter/" + k + "/fordeling");
            }
            initiativ
                    .getInitiativbeskrivelse()
                    .map(Initiativbeskrivelse::getLeverancer)
                    .ifPresent(leverancer -> checkAnsvarlige(leverancer, pointer + "/initiativbeskrivelse/leverancer"));
        }

        private void checkAnsvarlige(List<Leverance> leverancer, String pointer) {
            for (int k = 0; k < leverancer.size(); k++) {
                checkRolle(leverancer.get(k).getAnsvarlig(), pointer + "/" + k + "/ansvarlig");
            }
        }

        private void checkStyring(Styring styring) {
            for (int k = 0; k < styring.getBeslutninger().size(); k++) {
                Beslutning beslutning = styring.getBeslutninger().get(k);
                String pointer = pointer("styring", "beslutninger", k);
                roller.checkKendt(beslutning.getOrgan(), pointer + "/organ");
                initiativer.checkAlle(beslutning.getInitiativer(), pointer + "/initiativer", "");
            }
            for (int k = 0; k < styring.getIndikatorer().size(); k++) {
                List<Integer> numre = styring.getIndikatorer().get(k).getInitiativer();
                initiativer.checkAlle(numre, pointer("styring", "indikatorer", k, "initiativer"), "");
            }
            for (int k = 0; k < styring.getStatusnotater().size(); k++) {
                int nummer = styring.getStatusnotater().get(k).getInitiativ();
                initiativer.checkKendt(nummer, pointer("styring", "statusnotater", k, "initiativ"));
            }
        }

        private void checkHandleplan(Handleplan handleplan) {
            for (int k = 0; k < handleplan.getPlaceringer().size(); k++) {
                int nummer = handleplan.getPlaceringer().get(k).getInitiativ();
                initiativer.checkKendt(nummer, pointer("handleplan", "placeringer", k, "initiativ"));
            }
        }
    }
}
