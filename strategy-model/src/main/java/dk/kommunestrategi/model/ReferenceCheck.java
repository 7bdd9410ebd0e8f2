package dk.kommunestrategi.model;

import dk.kommunestrategi.model.forloeb.Udviklingsforloeb;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Forvaltning;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.problem.Place;
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
final class ReferenceCheck implements Check {

    @Override
    public void check(Strategi strategi, Consumer<Problem> problems) {
        new References(strategi, problems).check();
    }

    /** The things that can be referred to. */
    private static final class References {
        private final Strategi strategi;
        private final ReferenceIndex temaer;
        private final ReferenceIndex forvaltninger;
        private final ReferenceIndex centre;
        private final ReferenceIndex roller;
        private final ReferenceIndex initiativer;

        References(Strategi strategi, Consumer<Problem> problems) {
            this.strategi = strategi;
            temaer = new ReferenceIndex(
                    Problemkode.UKENDT_TEMA,
                    "temaer",
                    strategi.getTemaer().stream().map(Tema::getNummer),
                    problems);
            forvaltninger = new ReferenceIndex(
                    Problemkode.UKENDT_FORVALTNING,
                    "forvaltninger",
                    strategi.getForvaltninger().stream().map(Forvaltning::getKode),
                    problems);
            centre = new ReferenceIndex(
                    Problemkode.UKENDT_CENTER,
                    "centre",
                    strategi.getCentre().stream().map(Center::getKode),
                    problems);
            roller = new ReferenceIndex(
                    Problemkode.UKENDT_ROLLE,
                    "roller",
                    strategi.getRoller().stream().map(Rolle::getKode),
                    problems);
            initiativer = new ReferenceIndex(
                    Problemkode.UKENDT_INITIATIV,
                    "initiativer",
                    strategi.getInitiativer().stream().map(Initiativ::getNummer),
                    problems);
        }

        void check() {
            for (int k = 0; k < strategi.getCentre().size(); k++) {
                checkForvaltning(
                        strategi.getCentre().get(k).getForvaltning(),
                        Place.ROOT.til("centre").til(k).til("forvaltning"));
            }
            for (int k = 0; k < strategi.getRoller().size(); k++) {
                checkRolle(strategi.getRoller().get(k), Place.ROOT.til("roller").til(k));
            }
            for (int k = 0; k < strategi.getInitiativer().size(); k++) {
                checkInitiativ(
                        strategi.getInitiativer().get(k),
                        Place.ROOT.til("initiativer").til(k));
            }
            strategi.getHandleplan().ifPresent(this::checkHandleplan);
            checkStyring(strategi.styring());
            checkRolle(
                    strategi.getUdviklingsforloeb().flatMap(Udviklingsforloeb::getPart),
                    Place.ROOT.til("udviklingsforloeb").til("part"));
            for (int k = 0; k < strategi.getSager().size(); k++) {
                checkSag(strategi.getSager().get(k), Place.ROOT.til("sager").til(k));
            }
        }

        private void checkRolle(Rolle rolle, Place path) {
            checkForvaltning(rolle.getForvaltning(), path.til("forvaltning"));
            checkRolle(rolle.getUdpegetAf(), path.til("udpegetAf"));
            checkFordeling(rolle.getFinansiering(), path.til("finansiering"));
        }

        private void checkFordeling(List<Centerandel> fordeling, Place path) {
            centre.checkAlle(fordeling, Centerandel::getCenter, path, "center");
        }

        private void checkSag(Sag sag, Place path) {
            for (int k = 0; k < sag.getBehandling().size(); k++) {
                roller.checkAlle(
                        sag.getBehandling().get(k).getOrganer(),
                        path.til("behandling").til(k).til("organer"));
            }
            for (int k = 0; k < sag.getSagsforloeb().size(); k++) {
                checkRolle(
                        sag.getSagsforloeb().get(k).getOrgan(),
                        path.til("sagsforloeb").til(k).til("organ"));
            }
        }

        private void checkForvaltning(Optional<String> kode, Place path) {
            kode.ifPresent(value -> forvaltninger.checkKnown(value, path));
        }

        private void checkRolle(Optional<String> kode, Place path) {
            kode.ifPresent(value -> roller.checkKnown(value, path));
        }

        private void checkInitiativ(Initiativ initiativ, Place path) {
            roller.checkAlle(initiativ.getEjere(), Initiativejer::getRolle, path.til("ejere"), "rolle");
            temaer.checkAlle(initiativ.getTemaer(), path.til("temaer"));
            for (int k = 0; k < initiativ.getTemaangivelser().size(); k++) {
                temaer.checkAlle(
                        initiativ.getTemaangivelser().get(k).getTemaer(),
                        path.til("temaangivelser").til(k).til("temaer"));
            }
            initiativ
                    .getVurdering()
                    .map(Vurdering::getRessourcetraek)
                    .ifPresent(traek -> centre.checkAlle(
                            traek,
                            Ressourcetraek::getCenter,
                            path.til("vurdering").til("ressourcetraek"),
                            "center"));
            initiativer.checkAlle(initiativ.getAfhaengerAf(), path.til("afhaengerAf"));
            checkRolle(initiativ.getArbejdsgruppe(), path.til("arbejdsgruppe"));
            for (int k = 0; k < initiativ.getUdgifter().size(); k++) {
                checkFordeling(
                        initiativ.getUdgifter().get(k).getFordeling(),
                        path.til("udgifter").til(k).til("fordeling"));
            }
            initiativ
                    .getInitiativbeskrivelse()
                    .map(Initiativbeskrivelse::getLeverancer)
                    .ifPresent(leverancer -> checkAnsvarlige(
                            leverancer, path.til("initiativbeskrivelse").til("leverancer")));
        }

        private void checkAnsvarlige(List<Leverance> leverancer, Place path) {
            for (int k = 0; k < leverancer.size(); k++) {
                checkRolle(leverancer.get(k).getAnsvarlig(), path.til(k).til("ansvarlig"));
            }
        }

        private void checkStyring(Styring styring) {
            Place path = Place.ROOT.til("styring");
            for (int k = 0; k < styring.getBeslutninger().size(); k++) {
                Beslutning beslutning = styring.getBeslutninger().get(k);
                Place sted = path.til("beslutninger").til(k);
                roller.checkKnown(beslutning.getOrgan(), sted.til("organ"));
                initiativer.checkAlle(beslutning.getInitiativer(), sted.til("initiativer"));
            }
            for (int k = 0; k < styring.getIndikatorer().size(); k++) {
                initiativer.checkAlle(
                        styring.getIndikatorer().get(k).getInitiativer(),
                        path.til("indikatorer").til(k).til("initiativer"));
            }
            for (int k = 0; k < styring.getStatusnotater().size(); k++) {
                initiativer.checkKnown(
                        styring.getStatusnotater().get(k).getInitiativ(),
                        path.til("statusnotater").til(k).til("initiativ"));
            }
        }

        private void checkHandleplan(Handleplan handleplan) {
            Place path = Place.ROOT.til("handleplan").til("placeringer");
            for (int k = 0; k < handleplan.getPlaceringer().size(); k++) {
                initiativer.checkKnown(
                        handleplan.getPlaceringer().get(k).getInitiativ(),
                        path.til(k).til("initiativ"));
            }
        }
    }
}
