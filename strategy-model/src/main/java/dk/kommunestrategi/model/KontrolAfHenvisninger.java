package dk.kommunestrategi.model;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Sti;
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
                checkForvaltning(
                        strategi.getCentre().get(k).getForvaltning(),
                        Sti.ROD.til("centre").til(k).til("forvaltning"));
            }
            for (int k = 0; k < strategi.getRoller().size(); k++) {
                checkRolle(strategi.getRoller().get(k), Sti.ROD.til("roller").til(k));
            }
            for (int k = 0; k < strategi.getInitiativer().size(); k++) {
                checkInitiativ(
                        strategi.getInitiativer().get(k),
                        Sti.ROD.til("initiativer").til(k));
            }
            strategi.getHandleplan().ifPresent(this::checkHandleplan);
            strategi.getStyring().ifPresent(this::checkStyring);
            checkRolle(
                    strategi.getUdviklingsforloeb().flatMap(Udviklingsforloeb::getPart),
                    Sti.ROD.til("udviklingsforloeb").til("part"));
            for (int k = 0; k < strategi.getSager().size(); k++) {
                checkSag(strategi.getSager().get(k), Sti.ROD.til("sager").til(k));
            }
        }

        private void checkRolle(Rolle rolle, Sti sti) {
            checkForvaltning(rolle.getForvaltning(), sti.til("forvaltning"));
            checkRolle(rolle.getUdpegetAf(), sti.til("udpegetAf"));
            checkFordeling(rolle.getFinansiering(), sti.til("finansiering"));
        }

        private void checkFordeling(List<Centerandel> fordeling, Sti sti) {
            centre.checkAlle(fordeling, Centerandel::getCenter, sti, "center");
        }

        private void checkSag(Sag sag, Sti sti) {
            for (int k = 0; k < sag.getBehandling().size(); k++) {
                roller.checkAlle(
                        sag.getBehandling().get(k).getOrganer(),
                        sti.til("behandling").til(k).til("organer"));
            }
            for (int k = 0; k < sag.getSagsforloeb().size(); k++) {
                checkRolle(
                        sag.getSagsforloeb().get(k).getOrgan(),
                        sti.til("sagsforloeb").til(k).til("organ"));
            }
        }

        private void checkForvaltning(Optional<String> kode, Sti sti) {
            kode.ifPresent(value -> forvaltninger.checkKendt(value, sti));
        }

        private void checkRolle(Optional<String> kode, Sti sti) {
            kode.ifPresent(value -> roller.checkKendt(value, sti));
        }

        private void checkInitiativ(Initiativ initiativ, Sti sti) {
            roller.checkAlle(initiativ.getEjere(), Initiativejer::getRolle, sti.til("ejere"), "rolle");
            temaer.checkAlle(initiativ.getTemaer(), sti.til("temaer"));
            for (int k = 0; k < initiativ.getTemaangivelser().size(); k++) {
                temaer.checkAlle(
                        initiativ.getTemaangivelser().get(k).getTemaer(),
                        sti.til("temaangivelser").til(k).til("temaer"));
            }
            initiativ
                    .getVurdering()
                    .map(Vurdering::getRessourcetraek)
                    .ifPresent(traek -> centre.checkAlle(
                            traek,
                            Ressourcetraek::getCenter,
                            sti.til("vurdering").til("ressourcetraek"),
                            "center"));
            initiativer.checkAlle(initiativ.getAfhaengerAf(), sti.til("afhaengerAf"));
            checkRolle(initiativ.getArbejdsgruppe(), sti.til("arbejdsgruppe"));
            for (int k = 0; k < initiativ.getUdgifter().size(); k++) {
                checkFordeling(
                        initiativ.getUdgifter().get(k).getFordeling(),
                        sti.til("udgifter").til(k).til("fordeling"));
            }
            initiativ
                    .getInitiativbeskrivelse()
                    .map(Initiativbeskrivelse::getLeverancer)
                    .ifPresent(leverancer -> checkAnsvarlige(
                            leverancer, sti.til("initiativbeskrivelse").til("leverancer")));
        }

        private void checkAnsvarlige(List<Leverance> leverancer, Sti sti) {
            for (int k = 0; k < leverancer.size(); k++) {
                checkRolle(leverancer.get(k).getAnsvarlig(), sti.til(k).til("ansvarlig"));
            }
        }

        private void checkStyring(Styring styring) {
            Sti sti = Sti.ROD.til("styring");
            for (int k = 0; k < styring.getBeslutninger().size(); k++) {
                Beslutning beslutning = styring.getBeslutninger().get(k);
                Sti sted = sti.til("beslutninger").til(k);
                roller.checkKendt(beslutning.getOrgan(), sted.til("organ"));
                initiativer.checkAlle(beslutning.getInitiativer(), sted.til("initiativer"));
            }
            for (int k = 0; k < styring.getIndikatorer().size(); k++) {
                initiativer.checkAlle(
                        styring.getIndikatorer().get(k).getInitiativer(),
                        sti.til("indikatorer").til(k).til("initiativer"));
            }
            for (int k = 0; k < styring.getStatusnotater().size(); k++) {
                initiativer.checkKendt(
                        styring.getStatusnotater().get(k).getInitiativ(),
                        sti.til("statusnotater").til(k).til("initiativ"));
            }
        }

        private void checkHandleplan(Handleplan handleplan) {
            Sti sti = Sti.ROD.til("handleplan").til("placeringer");
            for (int k = 0; k < handleplan.getPlaceringer().size(); k++) {
                initiativer.checkKendt(
                        handleplan.getPlaceringer().get(k).getInitiativ(),
                        sti.til(k).til("initiativ"));
            }
        }
    }
}
